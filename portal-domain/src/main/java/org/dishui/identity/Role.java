package org.dishui.identity;

/** What somebody may do in the portal. Applicants do nothing else; everybody else may hold several roles of any area. */
public enum Role {
    /** Applies for themselves or for an organization. */
    APPLICANT(Area.APPLICANTS),
    /** Checks cases of their team and proposes a decision. */
    REVIEWER(Area.DESK),
    /** Decides the cases of all teams of their authority. */
    LEAD(Area.DESK),
    /** Pays what was decided. */
    FINANCE(Area.DESK),
    /** Scores and accompanies investments. */
    FUND_MANAGER(Area.DESK),
    /** Allocates homes. */
    HOUSING_OFFICER(Area.DESK),
    /** Writes the catalogue. */
    EDITOR(Area.ADMIN),
    /** Publishes what an editor wrote. */
    PUBLISHER(Area.ADMIN),
    /** Registers staff and runs the portal. */
    ADMINISTRATOR(Area.ADMIN),
    /** Reads everything that was done. */
    AUDITOR(Area.ADMIN);

    /** The part of the portal that a role opens. */
    public enum Area {
        APPLICANTS,
        DESK,
        ADMIN
    }

    private final Area area;

    Role(Area area) {
        this.area = area;
    }

    public Area area() {
        return area;
    }

    /** Whether it is given by the portal's owner, and so needs a second factor. */
    public boolean isStaff() {
        return this != APPLICANT;
    }
}
