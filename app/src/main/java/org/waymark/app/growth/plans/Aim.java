package org.waymark.app.growth.plans;

import org.waymark.app.skills.SkillId;

/** A level of a skill that something leads to. */
record Aim(SkillId skill, int level) {}
