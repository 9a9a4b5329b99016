@NullMarked
package vn.amno.privacy.internal;

import org.jspecify.annotations.NullMarked;
