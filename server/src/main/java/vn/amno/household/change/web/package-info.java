@NullMarked
package vn.amno.household.change.web;

import org.jspecify.annotations.NullMarked;
