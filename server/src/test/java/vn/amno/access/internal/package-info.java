@NullMarked
package vn.amno.access.internal;

import org.jspecify.annotations.NullMarked;
