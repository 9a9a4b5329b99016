@NullMarked
package vn.amno.keys.internal;

import org.jspecify.annotations.NullMarked;
