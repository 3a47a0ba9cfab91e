/** Rules, versions, verdicts and exceptions as plain Java. */
@NullMarked
package org.waymark.app.policy.model;

import org.jspecify.annotations.NullMarked;
