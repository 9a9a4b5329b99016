@NullMarked
package vn.amno.operate.internal;

import org.jspecify.annotations.NullMarked;
