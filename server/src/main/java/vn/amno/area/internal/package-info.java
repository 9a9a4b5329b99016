@NullMarked
package vn.amno.area.internal;

import org.jspecify.annotations.NullMarked;
