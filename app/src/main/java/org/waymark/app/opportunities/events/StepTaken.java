package org.waymark.app.opportunities.events;

import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.ApplicationAct;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.ApplicationParty;
import org.waymark.app.opportunities.ApplicationStage;
import org.waymark.app.opportunities.OpeningId;

/** Somebody did something with an application; from which stage, the table says where to. */
public record StepTaken(
    ApplicationId application,
    OpeningId opening,
    PersonId person,
    ApplicationStage from,
    ApplicationParty by,
    ApplicationAct act) {}
