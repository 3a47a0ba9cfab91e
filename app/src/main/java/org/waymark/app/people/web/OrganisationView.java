package org.waymark.app.people.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.people.PersonCard;
import org.waymark.app.people.Unit;
import org.waymark.app.shell.OrgMap;
import org.waymark.app.shell.Pager;

/**
 * The organisation from one unit down.
 *
 * @param map nothing while there are no units
 * @param unit the one looked at; nothing for the whole company
 * @param above the units above it, the company first
 * @param people who work in the unit itself, without those below
 */
public record OrganisationView(
    @Nullable OrgMap map,
    @Nullable Unit unit,
    List<Unit> above,
    List<PersonCard> people,
    Pager pager,
    boolean administrator) {}
