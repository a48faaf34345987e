package org.chartwright.app.ehr.sandbox;

import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** A request that the sandbox does not serve, and why. */
final class Complaint extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final IssueType type;
    private final String path;

    /** @param path of the element that is wrong; empty when it is the request as a whole */
    Complaint(int status, IssueType type, String diagnostics, String path) {
        super(diagnostics, null, false, false);
        this.status = status;
        this.type = type;
        this.path = path;
    }

    static Complaint notFound(String what) {
        return new Complaint(404, IssueType.NOTFOUND, "There is no %s.".formatted(what), "");
    }

    static Complaint badRequest(IssueType type, String diagnostics) {
        return new Complaint(400, type, diagnostics, "");
    }

    int status() {
        return status;
    }

    OperationOutcome outcome() {
        var outcome = new OperationOutcome();
        var issue = outcome.addIssue()
                .setSeverity(IssueSeverity.ERROR)
                .setCode(type)
                .setDiagnostics(getMessage());
        if (!path.isEmpty()) {
            issue.addExpression(path);
        }
        return outcome;
    }
}
