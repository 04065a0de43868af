declare module "*.css";
// the name of the file of coastlines, put in by build.mjs
declare const COASTLINES: string;
