/** What proves who someone is beyond the password: one-time codes, recovery codes, passkeys. Knows accounts by their id only. */
@NullMarked
package vn.amno.access.factor;

import org.jspecify.annotations.NullMarked;
