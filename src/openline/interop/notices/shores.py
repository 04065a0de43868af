"""The shores of the northern seas: Natural Earth at 1:50 million, public domain.

Packed as `coastlines` packs, and coarser: a corner that was left out lies at most 1.2 nautical miles off. Made by
`tools/make_shores.py`; not to be edited.
"""

from base64 import b85decode
from functools import lru_cache

from openline.interop.coastlines import Ring, unpack_coastlines

BOX = (-10.0, 53.0, 180.0, 83.0)
"""West, south, east, north in degrees: outside, only the course of the rings is kept."""


@lru_cache(maxsize=1)
def shores() -> tuple[Ring, ...]:
    """Return the rings, longitudes running on over 180."""
    return tuple(unpack_coastlines(b85decode("".join(_PACKED.split()))))


_PACKED = """
Z*XO9Y-w&~AY*S~b98KJZe?>IF$#Fv9h-SrPTTv&yPvi8e&4rw(40zhq>0i%g^ogIGKWlk>6ke<hDs_)QY0ivXi|m{Au^UZ$&euqnKRGRZ~6Vzb#
?8%TkBcRbKjqP?<>vJ*X+nA{+=`+uxWKX4GjvL29zS1OwKU#CYtH}??E>61nZ*t=oI_*mT!XIHRhdx78D~i$n1xD>*vfZn|j`mjb|H}k1@Qx8^3B
;sBsKT(xCH{HsJ)cR<rZ?kF*-`6&qly3Oa{e?4c><4si%yFf9ezeXWK$Oi%=b+C48od^6w6^kV2P?Uqcgu!)7##db_NpIyR@HcG3oTpqK6ofeN9u
%37^P5lhjV$T2<w;nC%q4eHDy4R`u3q_ZITX{`6N8Sm@!V${E6P}FkIF6s_WgSroMFzSh!%qL^V^;l{cXnKdGOT1)gFFtB)iVrQF86xRyWF4=1CQ
YxE&4{9DNwoCUI5)uj`+e%_3PhJ!)N|d;nsqoYC~cryQ?%dgKfrU&@!~YOln&(^dp%TVqpzg-IaRXhEuXuR1-SeJWXP`UwAUtN|6eY1U92XAs<wU
z(%F>Xj7N=m*KHoHe3#`ENY`ac_p(sf$@#7D`p;(EgNXU0JHB<o`%ju=ljHN(Y!~hhxoyq?!f;FQ%1IR+=$3&+P9NfbvAFe0=}w{@M|oQ&PsFNL-
ikeWneEXvnir)30sR_q+hD|4XwPJY<C`4UB!LapXAodkd7zhQ-#)*bP8Kh4p+}~niE52wR|~gq!;j{O1_iau99l5>(~?+Bp?&vS#oGTb$>+LVK-H
kQZJoq;Tc?Qxtt}c-oq=biGo`sc29F9YA{^m<wrU9G>^s7_0;nOChwGjFR~dc(f=E%FUd!LqlfZeiu#Mnv}%5f_j!PUgUWFRp$U@uMvT*qTZfk?S
uDlE^e*NPS!_G#pS$R@0*6GS`KBNr`*7sXCev9uRlsIo>&Sto8zZ0ZW2UjVi|+qhP=tOK<4@8!`;Sx!$IHlOuStLIBDZv!*|v4x+hmy~`Xm$D!5-
Ly7_^yl4&6hWL=QbBFO9W>4)0~Vu|;g&G-NaS9RyCZS+U{{o{J(DaT^^}TYjm(E9E5y?`fsc3VOv1o{;Z$G{L)b9TufZw_%z3PAdP(n=yB-G&`5H
^3hcl_>;GvYCoh;Je@#1^xk98o>nvWNwaT3?Y>StO&|7-<`+ml-!OPDE5T!CxF4GOmgm@B<de%ejp%!Dj~pB?DP5AkOF8d&11-lgwhOjBJ8NaL6y
%X!8iI}e7PdVs*{1Tj@33Gs>{sCL@ny6cZm*bbI(4nZm?CO3<IkN_pD4S2XGW_eze+amJhR-+brLD^Cu{ebdf5gg!Yok~_q#IU5+&gqUvvk(M$Bm
7YjKJEZz61?q-y_Yo1FQA-(Xusxolq2VbsZ^7MkwB)TiXZ#fi52f>sG+zXR*Rx1*A8K_!z;^4{kqoJaS4uuIgiy05&2)10m$Ac>tq9ZhM$b68ACK
xi#oFOgz+5_TZcC^8KL?~tea*ym_fj{kjtqWioFJ`4FTKH0CeU-}v4fh)X@+T>z6QmOTl;I>KhK@>5D%<~lQ5yw3~FwZ>AbrjX<DmgZyXK#;OjJw
aa<2U(Um3uu9XFvA<>>|Ekgmd5JO#MAtH^OSh3d&>4sDeVyVB{)k9V%g2NGUj^wHh^i-g5Xi;uapD^=m~cHn2KeW^;av;W8S#m-KpHg7+zmu)afv
=S8#mx!y$QbI^Q>Vdo?vI>WySq1Acbpe#7SPqC5J(hJO=s__`tlqSz4pPk}?52P_Gp*AkKLh`G}z~`)#>STA5m*14nFYqLi%2`-}!nCic?d&<WrK
C6pn;4~Y0sAKpK5<Yh!!_)b*C9hTd@WgQmU2ZyIqYY1ig|c0HPa-MdV~x+u!di{#-GUBakkZcy1_jvHQ(X{`#YBKlYhp0Xq<+dt$jU=U7feF44fy
G*?@^&Wo%##F5+*)70k}cHV?bdKCld9wo0?3wqfRgO4j3%7}51?19oDCxXHg#*>MXW`vUA58()Yxga#a9O?bzP!~vNcmM*YtIjjn<n@GD~=mjdkI
i80t@VQPJWf(Cj><#p@*wDR{jyBPsV4c97cMB0XK*OwppOW7NmV|g!3<eI)gGDt{hT5irrg<97TIiI+OyU*YKQLv3MhcqQlpV4-m>r0b_o7@Lc1r
FO&sHONz<_a1_V=YN6q>c0-8sVd${q5k(`&K#t`D$^IZoY)>+o=1fgBt~BQ{Yfy56B@^o_4(6>L8)@nuLs*Sl;b-m=b#=)YKAY*0%7bTNNIqr4nf
!+H(cObz?VO%Fn|5kc*{tY+b5@|0$@HBH7~o5RpC_Bln^&r4w8a1HWszleBzX132*+q=yFGd%ZU;a@qFD$Jym2DXr4f0H;&$b<VEe1UV@h`#&Drn
il!_XUbR$8;C?`Nkoj{}&cr%`|TFX!D{*<+lQMQ^>S$BQ;PJ5Bd$(Nb8VD@tQv^PHMd2x9Nt_3q?J>XRGC{tihuiN!&b-r(n)*IPJ#pIym`^>gm}
wXo->K9lWPF@i?*PWccN7!?$-lMN&i?JNeh~sT;+wmGvm)p?k@r2Cs00w@RkSjf5b-DAs_#3ZR><TpFj;%BAt1>rt%QDoS}B8O;ANYqeD_M26DtD
kc<R;2}lpO-kMIE+4t;X%>|Rr#wk5)bBPruahjUNgcLGcEuD>j42Id7f+$TnNcwt+$4LJ^WMkdx(}_kqra-#5g`zhP9g#Gb>HzmnMhxT{5QND9e=
@~nL7Q#phaU=QX$+sbRTnvH(-fefi};v28so-aL#6vQ<;7ewNAnCCK$N}S2JP2?N?BrJLq|dPw(Gp8wIY?=(>tO7T$CcPLp@R@i%Gpz9GbU3%--_
eT=^$iXGW+4Q)pFdMx&O1=AO>xJGfP5^B1Qoxx`*6O~j1uc%%=dr9{gc|AlP64WD($h!YbxF&aKWF`-!k)I{0kOodIMYwAbG~dwx|KOKW|J&5#5y
_6BODw8YZ42Q3gbdeE$04E_^2CWN&hu?p$@R8kP7DsfU%5w|`(pJP47?Awj-!VTtwWzRd^M^RR*zY_nAticvi@^Nsk=tCdco$E!=^#%7YENuYW2U
4!<QV#oXIAunZmBmXs?547Yn27EP;hCTs-Fh9CE1NgdWw*rj}3b9v+~7lQ}k#Pc64-LOVs^Qv1hJ>j!LRk}P)|bBR1!FnmH=y$dK3HE%(iCX75Ky
=SNRX<TEuy!|nu5=+wHu2__Xwri>N25d7~Tf^AYi9-_Q7u4>5yV0f*E7579px7%c`VHA0S6J3zc=!su732C!u---5Mf=3|$aXmmDquFx(a$h&WQX
fed>0V2i*+kUpS?V=4!vGN?F?JcBJRj%59Gc4EH3a^_V1W8w3$`G?leX%V;U`FwS(P98kS*T8TQjpyu`RD{oSJB-!SPWY~xrVMr@)DxKCgCPF10M
qT;#X0j)AawF8PQ-XeH=d^f{#`VE7VG~6ZpIp+5obq8~9)3AA}YVv%Dq1_WO!FnwOzX(ZoS}&R)1@|!3Ng0nN-rl=m*tU>7GFUwsj$KkGfGHkN;l
7M3)(Imk1O5qKPD6Lmu+f|FPw2`&IARuH{EcF`TjVxO5GxJp)&wl087|R_W3e4V(#9*x#dQVP#9qN}C-!4M>*70|-1BI+0Lj^!;pOZ${a}~b1K}r
@lVb!eTBHlXT?WroIs@x?@wi$91nh?AIFrD!NvKCW!OtQdray5Ey@ZyNNuPzG2QbQHj!s12J^1-`%2Xxe5_F<g`lOYzOqdLwbd&krB*PrGhH>AW=
t<56WHe(Nw0tWOtzC#ost#jr!M+Ly1zb7=^sGedTG6X>R!EhIWuI|c)M?Bs_}_xj)DFEzISyLEyC>>D<{`iM1Ey)$s|mfT(S8TCmt!N+DNTS%Jgy
>aKNd7XM*!_b^jrs3n&|$8bGm!xi9}IKLBXz<(e^WG{5>`UI+INXb}S@)hi-wPDa^YP-pb%p)K@L65SrUy?$eAudhMpoY)zdbIu}8aKu%wvD8leG
^sQy>`$c78>>G58Ou$L9+C!l+><YBvFn>uZdH#Y*D<D!Cy&MzQ2^0^rKZl#>*tN5te2<o1$M{@*L7QJT@>07E>T&8jHR4#h;-%$L<qPAl^pQTR|L
0n&yG&WB{#8I!F*$zZ`|u1s)^pcNUO+o3IF{O7g-wWQw7~^#dRQ28?@oOTULh!h$*(AC1I@mu+Ja`~gkLoO82l%#6or}lhQ>Cb(==rr245nd{`OY
e=$DwbW*QQ%J2npA@B*fD&!C;lzYb;CO8zERN1$V}3EdQ)=~!|CIcyU`r)S`=h5yFEAYkO^&Dce2;FW=k%15{%b#y;~epatw(dnOi=xT0N!@NGy7
Hn0%NAK<{+2{ev8vOf_%#YIS)3AHN_R|^)@@O;R-!f1J7F5C%lN&`utc2l8xr(mS(BDEgPNP*Z`j5`SD!L<NEC>6T)mgGQNqVakJB8bg+asN1LnV
(mQQ$AE7^3I@UB%ZS79nTRMq?A^jxU4dcM&eugDn^9X%&7K9Sfllg~ssv?5GIDA^IU!7O{xs>*x?I7y9y+`fnCwFuWcfdj4@ZEUd=mDf@e{o8x+{
W9vz8rb8K<KYU56EAZ-nnr)$@qQI>#i<!%0dBPLgpNIBA40l=~;J6qs=qeA`N(EF!Cd+Y`y%6{$*tze2<a<cEOOM4PXFP##F`_0LtwC>AhNw!&Uw
Ne<>XibzQZZW3vFC0Kip6K>zQ<LqWg0()&9A_mxo@zIXX|I<xtvUI_;cwTo0lwPb~jpQic}j9C+m&yd<w7UFu934D5o|hWU^aK%ophq{i1Bq0;lM
>l+X53|2m!~ek`dFY#c9Di<w{ai*z5+oDG;36rN5om=V<`Y$w|G-76rWhxZkV$0sC<D3ii{2iwcNY5_g>`(*MR-XAFeRmx2mGTLvzD$HJu*Q6Tv1
tWKga~W;ALWtmG*~@niDQna#rPXv9n@MXAjlYB#b^<14G<l?E4oc89A1~<<1$+|r_K_dNZ&YKd?r%Q#Iy6_%U#qC?S)$*xV7<7@<Els_8FW<~;WM
d>R<aG0DD*7@9)@KQzQ54xFm;P(!>ch|MEJ{u1?}IX*ELLi2CJjA78gl1<lmD}ET>JvZ7hBwY!lk_9`c*oeI@maLfhilz-Go$DQL9!1IVl4bcoI&
5e|pQ<Qf)V6rv4{1Lz#9yop9?_aDZkVih)!)?&ZmgY0^y!7R+mW02_bXW-9-82u)Jj^oN;c!Nd0f^r279&KJI+UNm1W?Phr6Rd$#nbQ70Zg-2i*O
1wNB6$~cL9pyDJ>gFTn#{aK&)6ZhxJJPG!9V@8IFbIkA^Ld_EjX(<Brj7OWi>Q=Gu;<Aoe;HXzfM3AyM{WRf!zwb-evM&!-0MYP$t22!UbUiQSRO
?h|DEXf~Cdilub+PVR{t(Vnr|Q6w%$rs+nom!=;oKE;)d;=-74@s%X1#3+*eo0;fgJCCtI-4PPA32Hq6Dx<hz&1Kq+AnpiK;DHqNrQyWo;>(uL;;
O+wW3R0XtyGi)xUG?JD?;W-{?9-`~uc?>t*fy)pA8G8dduvcAPf9Ugr*m5<!X53mCb8-{(kZ>GR%O~v8s~KmXjDi)w98nr`DcTdt(F@nYTG4gKa(
G8?vw9nzo+Z0P;;Hr1LsY8E2J0F4*5Tm&xSX&&S-wtj#UU@(rIaZ-=oHMmsK(@Xk<7xn0}W&TQys5v#M7dw5&3Eqfusj$N41B>iSGRChyl+sZ}hk
mG83G>_0S_oiMAg{zwnBKH>*IseM#Fh=<Z$|K%M|vsG=^=%3WPW__&d8lKvIr|xx)Yg(zAEgHG<3N72K`nL@>INoAgEDCtBvRY%C?lb<%xK{m@Mv
neY-Aep2-R82^s1SGb;`JWkmUfHDN8R=ItDS#_pSAh<S5Z7(OFy-)YQ59_<b7yHvgKWqU2>!RNWWNlvwgB=9k0~9YPQU^IJhR{jOMC-h3>l?*2*7
kuD7bv*vz&YZMQvdyE$l^)}AhJ;*hDE@4Z4k<+RFXqw{S=f!!vJM{=y*SH53AUjLR$vGyMQjr^_2KE*!GW71>)Z@!n*A1My$CaB-x&pZ7ZaxA*YY
M=DTBwgc8*K#>q<0{)H*O*jve`R*h@LsD5-xIobbmHaARyWucgHo4+X3OL?n(6Xt%?;86-86n#{kdtb&r6*o$CJu(v$e`qPA^T8TAk7TZdoZOtM0
1rGuSCT(M>km(<agWxW+z>6NcLrHOef-a@8{BcJ*|grLom;i)NYn4fP!w$-3{bPWK0XYSfzj=aFVrD6iDq?Y7P8t40f+$kz>CP@L`>?<+R9TAfzk
ZZ!XF+cM8rW*4RFs%F)7-H$?Gf4H5~xWa2)wy{)2vff(0h8L=K=xsGFQBO0QahD}2oAh4bkyWWtHhtmq+mxVV5sBC)1S(C$sSlD(7G^f1{c1#bmy
5w&QZFfUMB3=oI|+v2xkBtls{Laf$0EjNlH&nt^-Z+<8MI#y*D8vm%M={aizkTb>bMLBJgSs>$UQQIE>CTsu|{4=^q7?+^cM}tflD2mr=Cik<^^_
(M<%9}qjMZa`jyja*vvI=#5MuP{xuk(KjD&iaH$-S&NJB#vU^DL*W;g{_rhvELiLp{V0<&tz&;@v81Hoh&eOxZjH?86ZG-ysHuL(Gv6a;SKit57c
n*8NDuKu5G5DWS82;3B(hcsn7MAa5K{f?>j_)+?H2&w>^$XMrC@@9jo+D&-g%!~m<~x6B5v@e#pO>)36yD(z-wM+TeB?gkzo3BqiEoM|#ZAO3GVz
X*=p42EBwV9Hp3(v;XB*(s;RVfV#vu`+0#l$@!t6G}y+mm4tQ>KjLoP|#l!Yr)L=ze?U<DmyuZ73<EFv?{WL_q?ru{MIQ_eG~8qvEcmA>JKoP~&`
&1^Mg3Y>aMb92a{n!Q24O#Tpu`B9jSAO5fL4H~;lJg5jU*aIFChrxaIP9c~27m>bs|AqV##-4*t0d+gT)%rSU^}nMWa*rlwDr`#xu__)RjMrjh1+
vkMc4uHzE7~NPw>!fISX=6MJdGZ|h3>7Cgd|r8B*_<M?Pf7Q5#27*|F$ywV(K1CeZQmUR@TX`UTEYWao78f;K9o<T&_aD@!j6DmBI-6ZNSLMtzPi
nvD9h<trFsG?yLSBr*Ia12Ti*n?s^7EZ;6@fJhR^3p^>M_D1$|L468zyG6ePhK=W&1ahUwnx(7!)H3|lZMX&H&(hJ&*Q2#nO%sEVT&>mb4dFl?tk
aeVaKAX@x22*(Jfc_eB7)HU5VE0hEM^UnOL<|2#8wE_nu)(*<(0@c4d}b$LL>*1;mceFih5G1l_o)BSXB#YUk$DYVt}*Ai9*@NkT}E%Q_u12}){E
?-9pL{2dNzR}?GKSoJGWt?w|w$YC6KRDu*xm+8dSw<@KfZpUHqcxc8@Ay@3-Kh7_<`JRrDH-Xw|mEcbN8^E7F9O?J+1EN8UjDp8n(1^j%j1Ax;q+
@RxrA{1aJ*D3FhSF)m>8;;zd?i;mbY7}Lq9`_KXNpUE@)o1qarvVgp=hyax&+R<?QF<P1;Vu|5j`=u({PkpqlvY?Ry&s?(b>s|xfSRo~6#g$#vSI
Y-!ouvLh^W)qj8Kc*b@4QBYcnPi;$J&jLJVa#zw!Kec9lt2=#F!d%E~GYFxO#VUhw<aJMvEfdf@)%tIQ(rQmAxkG$85kp)-C)By=OW6IXXpHt`<U
53(d|!wiC9&btiogi$6}|?qH<BpkG)G2diJAy)4Gh)4PZ9PJ=YYzvQkXCaI6=082fGb-e#kK{Rfk$h=J0ad(^7_%7}rr~e9nT^2UokELL;z2hyKI
nX1-e}Lk=w4Xix0|jD+yKiE?tH|sqjK{m04(!cChL*u61rux?R*`&>qOY+J=ssms4n1e9kVJ84r`w3YYe+}`VLG$w*cXvjH1@HBSWjJQu;3^p$Dk
Q?)VXh@W@zUk@`~tnj|TrF!^y!7g7||o1y{@~f{(Xb`-_79l4vbOBub-CAmp<^AoBtHAQbN)?$RNcS7XF4F{pag@V2si3pF9B>(GK<Vnu7%+{N9d
rn7LHjZCMBb>7Xa#8o@Mt1%>aqFNFT@cA{+^zAF+-1IJ9RhX>x1kxsQ^&LDl5mOCzk@Y^NcLMDf%Z=ziBtWl1D39kR_7Hx@@sLRc{O@XJlt2O3x!
xKn;v!U2TLt!TO+cjOJo~*OOMId!f@j|`pJ@Sw++WY(xqzc2W|qxubI5C<!*-ac2bA*89!}r6|8_WCWFGDHFQE?AY}5htP3NlUF*%}VFS8>wV^KM
od0W~Kz6yO~?+RK{1fzWF;5)jn^A61TL_VkJ1&YwEg3Ck3dI!f#<p}H%3zLl$)w<OJlgIEErx=f(fA@YZ$I>zgPA?bKXsAE$2NtG@bv;DHIeLRs3
X2@PgC>+vx9A>M$=5qm2waaGsaBljNP&FKn6(#+-inSN;I{%4Xr~&ODZ1(*wV<;IlpSw^J`3--$p_|=P}@2FCfDWR9_PeE>adYzqn^}$!^gu%)Ua
73l8sWYI7wZ<?Fy*hkhLr5k+>}E7#m-K#d>3Bg_)a_!Tc4%&ApfOb+leVgAPKkx2AqPE>S*GsKY&2=sAge<k+oT%EgQt(JUgI&X324W$5TtiVE~-
hJGz|xXnZLjf7*?$U5D-B_ZNDI)8vNo~CRR1C@)&ROVw`ATCeGJ^b$zdHA*3MiW$i-zeC1QZB-uGQaje#i*sRm$WdbkH>dxr)3nR^-Va_4;Wq)az
El8vbpJqIpt9Q#Ll9vNU%?l!KOL;mBZu%%<B;pptl3o6Pzc6CXrnXb&ooadi))!Xlpk;JR%hvg|WRv-&80+h%rxslV00puuyoXu-%B3-wC5GLGT6
g)wZqVXQ|6}Y{36Krxw8M5+-;@B`c5cjUsLgDiebd-lod~tYwp`#S)fuZh@M*$rc)D<q+wfKx6Z{+ZS|K{O>WV!X&MmaPqP3K2mj-a##$%hp1Fy1
+@4bT2JV7j=W3I&$!PIGPpqh>Mw3&z0afPRWkpo^fdFzmS>K7CZeEurl{Hs^ZwJlLz|&?TpqK~XyMo^khD_qOYs=0F$0VrNTGwAThPa~_ZzM-oS4
bNdgv_9ph^rVpw3@JBj!j_sx)8+lyh7w_@FD=@7ZDLGOcA+52f#-z*@bh1ZfGcrdmFC2ad8w@GTTsYP0m6wz4(YCG_+&@A6(U%TVmbf84TBjwq9E
ip0@nNPxG~9_siVR7icN8=R;9yJ$BCcU#B1eP-%=$)kj(+73+>N$D6l+hyPY8}8rf89Kd@Cg;+)e4*J9LlvX9Vws4mGgH_GW^oAf+Ku#3Un53l?h
gno(yE8$2UaP9_92ujt3(S9yg)utVXC01&A5)f`^fk!Y#MnCYqu8jSv)#MRtR@Bif2O}vd2hc265;b$NR+aRX7GdVon44-XSeJqpjkRk69D7j}(F
!BTn}v)gwjD6_F!_C9rW{xZ)U%obcE5rDtF>MJIulL-7y^>;Usk7BM&%2id5QZim?;$smr}g#Hxh6cUsI`8Z#O1f}I+X7z!(X30O9ykLcDWDQ?Oj
)6{rEqoh}(@vUXUqPyBIJYR`gp#@bz&&Oaha`DMIkeo}4~iN06PV+C4!Q~QDa6Y^@P!XvD<z4}m9h~saY#K3)2WxYUooPuLbrhy-ccq~xy1HMgG&
B*!&ULvaoXd@d#yyPTjV>aceUgg!-L;odK&ZtO3=cp5l6~5)ay8J{eyMQR9>NgPV)vHlSX*|9Z#FZnJiEh;~gKF0GFUJ^XDSsnjB^^)H_!ol<jNQ
#G(VT$f=1o;+{O<j%;{a>Uu<8CCYahR(+CSbWB=-{+({~rM0~0TKscL1nn5<tYB1|Gs1-q2(q~WVSe_FaNo&NY5E8Jq^L4JZK8eP#L<Vb@XrfKRS
}{_&qzTMUyaBra-M5q+rL~8-X<7&Ic*g3(8A+zQ%a>ex<I>Gn$$!&R7yr3{UWq(YU@|ffOy`zg~t2eqCGe-Vs$0GrVO+nUN4;d3)_T+hrqsyKG`p
z@c|3@%{>nZLSK)2(p$KUJi&^|`Z6Y8L?hdeC(=p24_$YW(P4oRT76DH&Jf^u1LoIhU_iGo2<xKWNZm77E)rq2ifh-vv0NO)TKNw;`+rmDm-3leQ
2s*Sh)1YZmQp6gBb)Ns0kLlLy>yrE&=FjqTprz^nDdZ?F`pGKw;xLuYp&rTThSmG?T1o#kjr|K&njkl{SvFLKrQvSMRC%8(0;iA%cOZ{Ie$g}zJl
oq<{isguZCqO?^$<HL%F0M`2!#57fWYWVO!;g{4p&I^sD9RY_FV&4=fXt=E*r2eg=1OTy#*|E5J>3dM+kS^>3yi;uH9H11j;4vH2P?Wm{nNkMMQx
p=qr5H*)*Nbt=#^xMLmHxF_oM1D!5G?>Tb_?)ZdEpTTn-y~8f@DP|h$m2a@XWdj|dWEOFZnH_`qbGB8uq?FA<U0rSnLwg0IE#y4F&cZ#Nmm-dLD^
X}=^3B*GFGs{bJLI3pW2yql?>4oIL5EnnAre3phAgMCf8IY{g<lPv{(ObMP3aVr24B}2aVneXmFV6Q%xr?nGst&-5ev>kXjqJBs5>ZTb;5!wm|hA
l(=ils&y%!P+_VG3Exxnx$IM|3Meals4hRAo5cV0Jhor$YMg-3}S`l@sQOC995>;d!wR=a}c^Fo&2rVT=GP<mn&SNz>ucRSXUS@ya6tv@{|4h0At
7#Q%MziGpL+th(yq{6<Pu@ZYd1yJJ>tU8kw$CxNmK?Ur_wbc>9uZLvjZ_S)X3GWUjQvD;@a%P#{LX>}Ps)SQ2iE13oF{77_Y|LyO&XVY0#eld#Dw
qVW^r1180>z7*-y7AM5hPnJk@O<VAW&R*aUcNL}&sNajHi;(+L)d*gl&Zy<uL%L(bFO5e7e`1Vrde9`}QsZn8;h;Z=gjZ&07$8Y4v~DV7U7>G$We
%2v2VN)@7^%`f31qISt|(9N=1vVSSb3Ece-JhHfbxchslM-kSF%jX3b2rYLISrgUD1C-3?l`#1Xi_De#WWrY*Y8o@HfPFs3oh184nz==lh&&DS7#
Gb>k?U^W`Z-$FQ@czAu9xrAcj#L7NhYBfZEDHo02ij`zGST+pjNd^@3v(5h}%DBu5nVE3b|1Hw&yyGdqm#HsYB3q%o(~8z4O4+Da^-dD}r*w>CqF
)C(Eg~MEpp^0A}sC*k=V9y=6&ao602m-$N0ta>;2%pLaCq@6FgJWza2YD^AkPL%iQQHhnoCupUEWS*K9{@goaKB#lll<g2uY{q>6BD&I=anDNg)A
D8)lfysW4Xx0}oZF#W%rn1T8qk>%?O2O|iZ7;RC4gE|J=_A@^!1E&y`Av3?KDA=(lUR7R+$U^KE;Fv8E~QwBr_$Uc$u12e#xJRcTO3;<7^)KUx;L
P`P9aVH-)sDB5x5b5KO{p}{mm?VK(})uz-#ZuIhu8ghPCcd!25rYOcHoRlFGD1?(<2h*ugpk`QBwZ{l<7MC{kZZbuy(e=Qomd5)^3&{J{)v!s0uE
%v?uk=JK8?aL+@k*oNmWdI_CL(NSTRd&#j0!;-l}xl#ntkThw+2xqV93FLo|HQ<cYHJh)4Y1a$HN-4ys-w}{o_tOH(^O$ix#u$a{V{=!s4sozQ%v
JefS6HC-=R-u#M$&kud`P_wXHAahjVR(5=@NQS3`W>~6W#TjSxs)=*S`UZcl;JhkpDwG*oa<9LM6VSRX!z%2vmz?N`=*wCgf8A`}5*svna(D?4Y?
x)G3E`y2+K%z3SjoM;2$$Z7o-iQ=UhKyn$?NVj;k)ZxdRrWPUMX%YuaSsm)sSik3>)ArvszhorVm0EI;bo>8|fa=n5~LFa7`al1nZ{0%kR0$gA_P
$#obJYt-SD!fW8-p_Tc+81V3hweH2uiYAkX<AEjl}q(T?$NNWLhr52ZAsU?(5v9#G1@lIgvvc;Wtgh=NPx{g$lGY}xXp-gQ|s4A9@ojPcd<|=->2
L&l>*A;1olP*#}7)KT4e?<v0`|SS&j}>vfJVTF2-rx^eJ_@gppZXJ-F*Z{s2$qEIi_)f3f9ML(VUy3?!(#KIaindFKP17m;6@rr{;tW}`GYNm`9>
v`Um<H6ld*rh_bMNQz=<5j>WBXK6Isrq6YJ6#_W>3rrFyp3Y$4fFknVi%+~6Dat7YWL(W$>Y>*}Qy;2K@4!Au(f*P2PSCYh9<4(*_R$-~QABMKg0
UQV3a4}IHq=IKX2;n!*0zD3Lhl>0bXVevSV}Gy{bD`O$$BkHr<aPasAsm>d}g}h@2HW-sSPV}t>4N{L#Lk+`{Z~eSDaNyR4;bPIe9Bfgq*}&d3ll
QW*r~X<_Y}Xp`)CZ$~SJ|{f2IX9Aa}A5px)iN#dzHxw_+4%(Bh~Kd^_Tzvr9C?FK9ps0Vwq8krYapfqbR&tHQ}SD2|)$7#Kc<=vNA)^~mb8jqRl7
1sF@tRfucv_f|K178WR%gkqlgXySr-c@e6%MN_uhsYpS_DSQDp31t>9h7N#tl}O2D6?&3y|iOJ6WL+#1ybKAwygMalr_EQPMhI4ezf5$l}#>1Y9~
WcRLAPy@W;$>6LmE6spnzwWE(wHGi4uY&$B^pAudyA&ee-WDgLAWnauJCW`*@U0K-X}A?-eZ12t@b>NG+pbSpw@sd+u+{A4bZ`;GrBZa4#1e)A%w
uHesLt@6wR6hE$_qM2s^tEd+n5eG4jL+`*;`RO5!Kjlf1^qahP$u>2t(>fTn@HtnAD-se}?OQ%bYcq>HN1<;>73}sIT@-a|*ts{{$ncs%$gs}^dD
d}ir{yoD{KBWVe2>C@oW&K*`I%g$SAUWv|Ky&I$GP*8b|<6`IhZ-w_dN6e$S3Wmz$)@=WVWBNsDgCAkZFOUMbNC7&aq;4=PQ3FjX5j{0y96Qx{O!
y(k%+x-_oKJOe+ztmzkxZ-*K|`9C#BkkWZzstgrkPkb$r!xM!0=u(Rf`8kYW*XVGd{bPe&U<XVknQHjV~WOf1*YDHv$mQZLp?=7qS$$v^%A&2gko
YEC-!fcg?&$9Ag{5%=>nuUdB!LnItwif1IU3qyrO5ckP>GXtLmIP~k7@FS9)&I(aGL22or}F|!6<<X%zs!2QVEGgxk|Fc0#)6*qa(X7RPV>2ryM(
d@SsW)G(M3CR3#%>RK?61my$p35qqUj-y!`C3j9Phkr&GX9wC3(5a4f=NW&T-SaERY$QGHy;hNm&@m*n4w)}sUEcNh7aqXN>6A7a{5vR-KX0K<9R
4c>f|FXxsU;9dZ0#qoRmQMu?dRR-BvyXQ;EbVTYC9->Hn#nUVJ3vT%tkw$I5u?si_-vjuEXC_E5tNA$F^%PbuGWeYo>1H(-$b6M|40redqnFe=+K
OjpN_S3kH~%W~e#iopzw)K#8a~({fh-qxIDx6_x&Csvgt}<{h?TN0@{WJ)f+A$}+#VuPoEGo}ad?he!=iQ5KpL6vq)*p)UoAuD*HC$kY*a+_2&;!
<HC$ej;XG?z{!OZA5NxUVCo)u5k^M$`bc^@2eLy;8aNWSzOVtrr_m+z)rT9jE9c(k&rXcJJsk{2BZeQd1EqtMEgvBp;XfwQu6$&lS2h46_kRtmnz
w()HRoKq8dx;rWxb}12et^GX_j&2lSAK)~+*Nt@_9=o(ic;qtY00~5<no8&^m``4X^Wz50W5M9M#|h{@~?;dE41xg@<|yT{2az+9j*a#)>-**BcH
8i<sRviK&GA@q<by$g$7=MzlZuZ3S=%|`qG(VMO-ESiS{=je6#;4a*=*rP<%Vi%V5&lyB_k0Hj308%Jhr;H8c2tGwc%930oXmi9t?-q})}i4-NdS
q)|<grIKAD+9(nVl!s67-mNc7M@XyVJ6L71SV6>-70vsV^`-nX27O286ELqquRHL};!5e#6V;AFE>_&#Qho4zmHL}P^$S~sT&fQ7h?P7W3hxh?R6
<VQ6wBZ;d5DI_-e0QcH6jd*bPi5OP?q2#>joTQ1K-i2@UL(lbdB7kr@89+Ma-$gMZS^R2OMDAq5QE<y`qFE)?hPxC&I%oyhc<x{BDw?h$_<YELF-
y)=#6I>lsW52vpVYSC*Hu6!M+kZiNVQg(BUb{_{crgW68oO}k0DU8X!z$`<SrLuYdoEQ<v4eE+MWPy|ukQ=+=NF|C0d)DrQTPh?5Y)r;1#bUZ>R=
Nm7oCv9L=<oXMd^A+mJXVll`uu@pf)4d|(;xXB-M&MSsdJTJkj)EKHN}Gb6tOkpVp&Kqnnhsz@BG}~)$%k1NWghxUZymGtu=}v-k|aoDLYnYd_0{
dOD%g7Nq3t?D*EK=7fBz(e_UAeHy8`W1Z{2>Bv(Oi?a=ZZ#{Q{gvAB!0yf&z5ptF8&<EJV>dJO=}fL+cSLtx-O_$rg+Vof8giEB#ICUv9Ei-8<^`
?HXnF9{ahkO}BSwW3w4rdhRQsZR(y+p1qT>z^o3lIzvj7QyQ7a(m`BW6w!*`H7PpJrfbZO!6HfVpLK06TMHdq=PmT-HGT}V7X5%V|7g&3iA{%}-x
;X0*G8Xe+0=n!H8tKE3)9pv-b)^Vf!pDJ8Cs6LhPO7#6|^o#+48#`S{^bt+Z%#>n_w>$c8qUg`mHZxp<84%0;LR}Bahj_t{$e#$*f&B<>L-(o0;)
)6v9={V9ri#5umq4P|{6U%Y}w}FR`J<&VvtPSg>{sE#=ES_ck-PkPuDt9O&(L|8Z8d^e#NWxGd-xdhOz?X=2bLOshfvP}j+>JiM3dlJ>b!c9@pUY
rzve;*YYfsv$wq*1Esl@=h>i6|S%@>*yi^Wy4JIx7Fq@dIpCf{e3zv(rn|?0tfwWGj!zbK6TY>hS%`XiBLO<fi4dGvQPFgk?pk2zab3@xv|g2?To
da9##YW!48L^!N2+@9A$GA+MdCh{CP3<-e4ipWKZ>B{L%(wH?YO+v?uf@t;}p3zrn_;m11PquIr$sG2|IErVDh@=OIC|aS?)al}+1`+`=>slHla0
qj1}b_B*j86KZn9I#i!xdR@F^H<!rJY8WWeWAX4H8`s|O)c?P=i8Lvq!)%1H)H1hamuOqf8uS=kjTYJft<<S41q|b-`^;7g9R45rs&0$n%|bZ!7?
1{gJLlmcQhelrT};f=E_4rUwNWrJ{}x%Ym(6sv>fAR-)ims72`fk785meB9b$SH#@ksMjCTC_EW<txI9|d;@2^6XbfIr^37f1XX45!NjO_r{GU#4
0n?C8B7+wBm;M0AqpPK#^%$X^z9hP3mHUR&4h6S%h8>uurzlyapOoVlS>r3d$AA;gbn4#gkd@|mQA5d(jc2btZr5rZ#FaK8Bp=&Wpk+6-QNfe5ya
ROln#ggspj_^*_i=~DSQo%Jb{i=W@M3$lhFG!Vtz2di^;V`U$^fZsWQsr;tim@kYmPHc=gjxipuma3zFAZNtLhBM~VIp`+_ljcXXq*AFXm@t0<E1
<{oaMk>k+TbRH$*M80y<1?<2iY<+CI#eYIow@O{V3R2n<=|ZNtwM;pKG!uBO3*CvYCW6-n3GaPtKgBkZIfB41o*LsedugI$7{oL-Hl?`%EV%r#;`
SJ3u|aQ}qo$luDVVBRAcx6z$9Ipo}BTfof5jxdsT1U_wH*PuHjAeDTA9C>E9y>Hn;7~NxYjK)iM#<j%pK5*@uN;c+hinwt<mhs^VZPyAh<`Guh%d
LZaU?a}u^E7CcWBh(H{`0>mgO%Fp2a#LIKhj+x(H(X{cf9jys2zptE{uIdYCT*IFtaF~cZfO$Gr1@awcGd#Sd~HFtM6d<JknQwIE&_D{)p`35z<4
c(QZ3$Gtp-!bTy7uAaf@-8#21n8k$}VHI0D-Oo!M+O=^N}5zUh8Dp9ag?A38If{m7pFe{>QTDzl**72LrP})|~^pnsS?i^xmC8XKZeAI+qap2M6a
>>NJbiM{1;zjg`_VF_`9c^$g3HP?}g}ym3YJzX*)D`Hi8H-qE-^VV4?Z*P2^-#-0uw@elI%JZby5CAT+=I8_flTb(#z%N%!!Ek@8agdpN441Fu29
DBtlerDxdo>|eSSQ4Ky8{!$JXl6XE1*UECyaee{Plb@0ImD6C>8bG9piSk4+Xr913xg#@s?8u0z?!>m%B2M!@L6H87uUR!o1tC54(u_-XjXoQ~0M
(YJB5z}0EdM)q7pDwBccTE4re3bVG6&eM69Hu57vA>IC7+^L2{*z0y5&ND5o+{+RD1?Hg(cfdex$_Osq8~X4Y^DsZitT)oM8BD(Cxb_C4xx<xSy|
hvg;3OR%eLIE+wqC3>>R$r={{!XzKKT
"""
