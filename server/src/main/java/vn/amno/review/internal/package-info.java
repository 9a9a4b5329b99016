@NullMarked
package vn.amno.review.internal;

import org.jspecify.annotations.NullMarked;
