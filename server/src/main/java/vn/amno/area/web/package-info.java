@NullMarked
package vn.amno.area.web;

import org.jspecify.annotations.NullMarked;
