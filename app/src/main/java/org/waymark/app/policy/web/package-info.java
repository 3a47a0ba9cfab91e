/** Pages of rules, exceptions and the library. */
@NullMarked
package org.waymark.app.policy.web;

import org.jspecify.annotations.NullMarked;
