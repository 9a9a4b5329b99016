@NullMarked
package vn.amno.access;

import org.jspecify.annotations.NullMarked;
