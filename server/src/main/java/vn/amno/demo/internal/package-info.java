@NullMarked
package vn.amno.demo.internal;

import org.jspecify.annotations.NullMarked;
