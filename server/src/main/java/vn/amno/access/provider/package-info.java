/** Signing in at somebody else's door, such as the single sign-on of a province (OpenID Connect). Knows which of their identities is linked to which of our accounts. */
@NullMarked
package vn.amno.access.provider;

import org.jspecify.annotations.NullMarked;
