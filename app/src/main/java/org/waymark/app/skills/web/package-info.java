/** Pages about what people can do and would like to do. */
@NullMarked
package org.waymark.app.skills.web;

import org.jspecify.annotations.NullMarked;
