@NullMarked
package org.waymark.app.growth.web;

import org.jspecify.annotations.NullMarked;
