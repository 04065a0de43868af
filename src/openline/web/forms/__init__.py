"""What crosses between the page and its node: one frozen class for each request and answer.

The API's description (`openapi`) is made from these classes, and so are the checks of what comes in.
"""
