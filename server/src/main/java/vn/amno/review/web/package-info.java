@NullMarked
package vn.amno.review.web;

import org.jspecify.annotations.NullMarked;
