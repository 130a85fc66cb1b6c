// Made from frontend/src/api/openapi.json by npm run openapi.
export interface paths {
    "/api/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TimedJobsController.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{name}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TimedJobsController.runs"];
        put?: never;
        post: operations["TimedJobsController.start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HealthController.live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HealthController.ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AuditEntriesController.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit-verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AuditVerificationsController.verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SessionController.read"];
        put?: never;
        post: operations["SessionController.open"];
        delete: operations["SessionController.close"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/acting-for": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ActingController.begin"];
        post?: never;
        delete: operations["ActingController.end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OwnAccountController.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["OwnAccountController.changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OwnSecondFactorController.enrol"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/second-factor/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OwnSecondFactorController.confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/second-factor/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OwnSecondFactorController.remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/second-factor/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OwnSecondFactorController.renewCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OwnSessionsController.list"];
        put?: never;
        post?: never;
        delete: operations["OwnSessionsController.endOthers"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["OwnSessionsController.end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ApiTokensController.list"];
        put?: never;
        post: operations["ApiTokensController.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["ApiTokensController.revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/substitutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SubstitutionsController.list"];
        put?: never;
        post: operations["SubstitutionsController.name"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/substitutions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["SubstitutionsController.end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["UsersController.list"];
        put?: never;
        post: operations["UsersController.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{username}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["UsersController.read"];
        put: operations["UsersController.edit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{username}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["UserAccessController.endSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{username}/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["UserAccessController.resetSecondFactor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{username}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["UserPasswordController.set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["InvitationsController.invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{username}/password-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["UserPasswordLinkController.issue"];
        delete: operations["UserPasswordLinkController.revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/password-links/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PasswordLinksController.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/password-links/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PasswordLinksController.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["UnitsController.list"];
        put?: never;
        post: operations["UnitsController.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["UnitsController.rename"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customer-series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CustomerBaseController.series"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customer-base": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CustomerBaseController.read"];
        put: operations["CustomerBaseController.write"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/working-calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["WorkingCalendarController.show"];
        put: operations["WorkingCalendarController.edit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/working-calendar/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["WorkingCalendarImportsController.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogue/{dimension}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CatalogueEntriesController.list"];
        put?: never;
        post: operations["EntryChangesController.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogue/{dimension}/entries/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CatalogueEntriesController.read"];
        put: operations["EntryChangesController.rename"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogue/{dimension}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CatalogueFileController.read"];
        put?: never;
        post: operations["CatalogueImportController.take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaint-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ComplaintTypesController.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reply-deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReplyDeadlinesController.list"];
        put?: never;
        post: operations["ReplyDeadlinesController.define"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reply-deadlines/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReplyDeadlinesController.end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{source}/{number}/assessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["CaseAssessmentsController.assess"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{source}/{number}/assessment/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CaseAssessmentsController.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-holes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CaseHolesController.find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{source}/{number}/marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CaseMarksController.find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{source}/{number}/marks/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["CaseMarksController.state"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{source}/{number}/marks/{kind}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CaseMarksController.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-marks/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ManyCaseMarksController.state"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ManyCaseMarksController.assess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ComplaintsController.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{source}/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ComplaintsController.find"];
        put: operations["ComplaintsController.put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{source}/{number}/unmaskings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ComplaintUnmaskingsController.unmask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaint-values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ComplaintValuesController.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CustomersController.find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{source}/{number}/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ExtensionsController.grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{source}/{number}/extensions/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ExtensionsController.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{source}/{number}/pauses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PausesController.begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{source}/{number}/pauses/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PausesController.end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{source}/{number}/pauses/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PausesController.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/counts/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RecountsController.verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/counts/recount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RecountsController.recount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unmaskings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["UnmaskingsController.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/code-changes/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CodeChangesController.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/code-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CodeChangesController.take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogue/{dimension}/entries/{code}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["EntryChangesController.close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogue/{dimension}/entries/{code}/closing/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["EntryChangesController.previewClosing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogue/{dimension}/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["EntryChangesController.order"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FilingsController.file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filings/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FilingsController.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unfiled-texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["UnfiledTextsController.page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unfiled-texts/examples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["UnfiledTextsController.examples"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ImportsController.list"];
        put?: never;
        post: operations["ImportsController.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ImportsController.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/import-origins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ImportOriginsController.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ImportStepsController.publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ImportStepsController.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/rejects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ImportRejectsController.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/reject-reasons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ImportRejectReasonsController.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/rejected-rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ImportRejectedRowsController.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/import-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ImportPreviewsController.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/import-mappings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ImportMappingsController.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/import-mappings/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ImportMappingsController.save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SourcesController.list"];
        put?: never;
        post: operations["SourcesController.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sources/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SourcesController.show"];
        put: operations["SourcesController.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sources/{code}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DeliveriesController.list"];
        put?: never;
        post: operations["DeliveriesController.push"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IndicatorsController.list"];
        put?: never;
        post: operations["IndicatorsController.define"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LimitsController.list"];
        put?: never;
        post: operations["LimitsController.define"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicators/{code}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IndicatorVersionsController.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/limits/{code}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LimitVersionsController.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/limits/{code}/apportionment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LimitApportionmentsController.apportion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReadingsController.ofUnit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/readings/children": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReadingsController.ofChildren"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/readings/burn-down": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BurnDownController.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BoardController.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/line-health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LineHealthController.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exclusions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ExclusionsController.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/regime-packs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RegimePacksController.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/regime-packs/{code}/activation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RegimePacksController.activate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicators/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["IndicatorPreviewsController.read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/change-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ChangeProposalsController.list"];
        put?: never;
        post: operations["ChangeProposalsController.propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/change-proposals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ChangeProposalsController.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/change-proposals/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProposalDecisionsController.approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/change-proposals/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProposalDecisionsController.refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/change-proposals/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProposalDecisionsController.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/change-proposals/{id}/impact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProposalImpactsController.readings"];
        put?: never;
        post: operations["ProposalImpactsController.recount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/change-proposals/{id}/impact/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProposalImpactsController.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/official-figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OfficialFiguresController.list"];
        put: operations["OfficialFiguresController.put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/official-figures/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OfficialFigureFilesController.read"];
        put?: never;
        post: operations["OfficialFigureFilesController.take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/levers/outlook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LeverOutlooksController.outlook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/levers/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LeverOutlooksController.toDecide"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/levers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LeversController.list"];
        put?: never;
        post: operations["LeversController.propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/levers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LeversController.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/levers/{id}/execution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LeverDecisionsController.carryOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/levers/{id}/deferral": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LeverDecisionsController.putOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/levers/{id}/dismissal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LeverDecisionsController.drop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analysis/baselines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["BaselinesController.lock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analysis/baselines/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["BaselinesController.release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analysis/iceberg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IcebergController.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analysis/pareto": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ParetoController.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analysis/process": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProcessController.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analysis/ranking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RankingController.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analysis/trend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TrendController.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analysis/unit-causes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["UnitCausesController.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analysis/waterfall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["WaterfallController.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision-orders/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RegisterFilesController.read"];
        put?: never;
        post: operations["RegisterFilesController.take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OrdersController.list"];
        put?: never;
        post: operations["OrdersController.draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision-orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OrdersController.show"];
        put: operations["OrdersController.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision-orders/{id}/signature-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SigningController.ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision-orders/{id}/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SigningController.sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision-orders/{id}/redraft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SigningController.sendBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision-orders/{id}/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CarryingOutController.acknowledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision-orders/{id}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CarryingOutController.plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision-orders/{id}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CarryingOutController.report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision-orders/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CarryingOutController.submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision-orders/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["InspectionController.sendBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision-orders/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["InspectionController.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision-orders/{id}/strike-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["InspectionController.strikeOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision-orders/{id}/keeping-open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["InspectionController.keepOpen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision-orders/{id}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["InspectionController.reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision-orders/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["InspectionController.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision-orders/{id}/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OutcomesController.find"];
        put: operations["OutcomesController.put"];
        post?: never;
        delete: operations["OutcomesController.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision-orders/{id}/contest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OutcomesController.contest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision-orders/{id}/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OutcomesController.settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision-orders/{id}/observation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OutcomesController.observe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision-orders/{id}/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OrderExtensionsController.ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision-orders/{id}/extensions/{number}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OrderExtensionsController.approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision-orders/{id}/extensions/{number}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OrderExtensionsController.refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision-orders/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["EvidenceController.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision-orders/{id}/evidence/{number}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EvidenceController.file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/gaming-watch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GamingWatchController.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/order-improvements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ImprovementsController.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReviewsController.list"];
        put?: never;
        post: operations["ReviewsController.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReviewsController.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/{id}/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SnapshotsController.issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/{id}/snapshot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SnapshotsController.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/briefings/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["VerificationsController.verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/briefings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BriefingsController.list"];
        put?: never;
        post: operations["BriefingsController.order"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/briefings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BriefingsController.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/briefings/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BriefingsController.file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DemoController.show"];
        put?: never;
        post?: never;
        delete: operations["DemoRemovalController.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DemoRemovalController.plan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/reversal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReversalsController.show"];
        put?: never;
        post: operations["ReversalsController.request"];
        delete: operations["ReversalsController.cancel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/reversal/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReversalsController.rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EventsController.list"];
        put?: never;
        post: operations["EventsController.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EventsController.show"];
        put: operations["EventsController.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{id}/course": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EventsController.course"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["EventsController.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-audits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CaseAuditsController.list"];
        put?: never;
        post: operations["CaseAuditsController.draw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-audits/checkers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CaseAuditsController.checkers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-audits/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CaseAuditsController.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-audits/{id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CaseAuditsController.items"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-audits/{id}/items/{place}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CaseAuditsController.item"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-audits/population": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CaseAuditsController.population"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-audits/{id}/items/{place}/finding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CaseAuditsController.find"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-audits/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CaseAuditsController.close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-audits/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CaseAuditsController.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DisputesController.list"];
        put?: never;
        post: operations["DisputesController.file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disputes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DisputesController.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disputes/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DisputesController.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disputes/{id}/verdict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DisputesController.judge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disputes/{id}/judges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DisputesController.judges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disputes/{id}/judge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DisputesController.assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disputes/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DisputeEvidenceController.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disputes/{id}/evidence/{number}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DisputeEvidenceController.file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/repetition-warnings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RepetitionWarningsController.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/repetition-warnings/{id}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RepetitionWarningsController.close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        NameDto: {
            /** @example 滨港 */
            zh: string;
            /** @example Bingang */
            en: string;
        };
        TimetableDto: {
            /** @enum {string} */
            each: "day" | "hour" | "minutes";
            /**
             * @description Each day at this time of the organisation’s zone.
             * @example 00:05
             */
            at?: string;
            /** @description Each hour at this minute. */
            minute?: number;
            /** @description Every so many minutes. */
            count?: number;
        };
        JobRunDto: {
            /**
             * @description Local time of the slot; of the request when by hand.
             * @example 2026-11-22T00:05
             */
            slot: string;
            /** @enum {string} */
            state: "running" | "done" | "failed";
            /** @description Running, but its process gives no sign of life: another takes it over. */
            abandoned: boolean;
            byHand: boolean;
            startedBy: string | null;
            startedAt: string;
            finishedAt: string | null;
            durationMs: number | null;
            /** @description Made up for a slot at which nothing ran. */
            caughtUp: boolean;
            result: {
                [key: string]: unknown;
            } | null;
            error: string | null;
            /** @description Names the run in the log and in the audit entries it wrote. */
            requestId: string;
        };
        RecentRunsDto: {
            failed: number;
            caughtUp: number;
        };
        TimedJobDto: {
            name: string;
            title: components["schemas"]["NameDto"];
            timetable: components["schemas"]["TimetableDto"];
            /**
             * @description Which missed slots are made up for.
             * @enum {string}
             */
            catchUp: "newest" | "each";
            /** @example 2026-11-23T00:05 */
            nextSlot: string;
            lastRun: components["schemas"]["JobRunDto"] | null;
            /** @description Of the last seven days. */
            recent: components["schemas"]["RecentRunsDto"];
        };
        TimedJobListDto: {
            items: components["schemas"]["TimedJobDto"][];
            next: string | null;
        };
        JobRunListDto: {
            items: components["schemas"]["JobRunDto"][];
            next: string | null;
        };
        HealthDto: {
            /** @enum {string} */
            status: "ok";
        };
        SubjectDto: {
            kind: string;
            id: string;
        };
        SentenceDto: {
            zh: string;
            en: string;
        };
        AuditEntryDto: {
            /** Format: date-time */
            at: string;
            actor: string;
            action: string;
            subject: components["schemas"]["SubjectDto"];
            detail: Record<string, never>;
            lane: number;
            /** @description Place in the lane, as text. */
            seq: string;
            requestId: string;
            sentence: components["schemas"]["SentenceDto"];
        };
        AuditEntryPageDto: {
            items: components["schemas"]["AuditEntryDto"][];
            next: string | null;
        };
        ChainFaultDto: {
            lane: number;
            /** @description The first bad row of the lane. */
            seq: string;
            /** @enum {string} */
            fault: "missing" | "altered" | "unlinked" | "cut-short";
        };
        AuditVerdictDto: {
            /** @description Whether every lane is what was written. */
            intact: boolean;
            /** @description Entries read. */
            entries: number;
            faults: components["schemas"]["ChainFaultDto"][];
            /** Format: date-time */
            checkedAt: string;
        };
        SignInDto: {
            /** @example admin */
            username: string;
            /** Format: password */
            password: string;
            /** @description Of the authenticator app, or a recovery code; asked for by `session.second-factor-required`. */
            code?: string | null;
        };
        SignedInUserDto: {
            username: string;
            displayName: string;
            roles: ("executive" | "signatory" | "inspection" | "compliance" | "head" | "analyst" | "administrator" | "auditor")[];
            /** @description Code of the unit on top of the scope. */
            unit: string;
        };
        SignedInDto: {
            user: components["schemas"]["SignedInUserDto"];
        };
        OwnUnitDto: {
            /** @example root */
            code: string;
            name: components["schemas"]["NameDto"];
        };
        MyselfDto: {
            username: string;
            displayName: string;
            roles: ("executive" | "signatory" | "inspection" | "compliance" | "head" | "analyst" | "administrator" | "auditor")[];
            permissions: ("board.read" | "readings.read" | "baselines.lock" | "definitions.read" | "definitions.write" | "official-figures.write" | "events.read" | "events.write" | "definition-changes.propose" | "definition-changes.decide" | "levers.propose" | "levers.decide" | "catalogue.read" | "catalogue.write" | "unfiled-texts.read" | "units.read" | "units.write" | "customer-base.read" | "customer-base.write" | "working-calendar.read" | "working-calendar.write" | "complaints.read" | "complaints.write" | "complaints.unmask" | "complaints.defer" | "case-marks.state" | "case-marks.assess" | "unmaskings.read" | "imports.read" | "imports.write" | "sources.read" | "sources.write" | "counts.verify" | "counts.recount" | "orders.read" | "orders.draft" | "orders.sign" | "orders.carry-out" | "orders.extend" | "orders.inspect" | "repetitions.read" | "repetitions.close" | "disputes.read" | "disputes.file" | "disputes.judge" | "disputes.assign" | "case-audits.read" | "case-audits.draw" | "case-audits.check" | "reviews.read" | "reviews.create" | "reviews.issue" | "briefings.read" | "briefings.create" | "briefings.verify" | "users.read" | "users.write" | "jobs.read" | "jobs.run" | "audit.read" | "audit.verify" | "demo.remove" | "session.own" | "account.own" | "tokens.own" | "substitutes.own")[];
            unit: components["schemas"]["OwnUnitDto"];
            department: string | null;
            /**
             * @description What must be done before anything else.
             * @enum {string|null}
             */
            restriction: "password-change" | "second-factor" | null;
            /** @description Username of the person whose place is taken. */
            actingFor: string | null;
        };
        SlipColoursDto: {
            /**
             * @description Near its due day.
             * @enum {string}
             */
            nearDue: "blue" | "green" | "yellow" | "orange" | "red";
            /**
             * @description Behind the expected progress.
             * @enum {string}
             */
            behind: "blue" | "green" | "yellow" | "orange" | "red";
            /** @enum {string} */
            overdue: "blue" | "green" | "yellow" | "orange" | "red";
        };
        OrganizationDto: {
            /** @example Asia/Shanghai */
            timeZone: string;
            /** @enum {string} */
            defaultLanguage: "zh-CN" | "en";
            /** Format: date */
            today: string;
            /** @description Whether the demo organisation is loaded. */
            demo: boolean;
            /** @description Which colour marks which slip of an order. */
            slipColours: components["schemas"]["SlipColoursDto"];
            version: string;
        };
        MeDto: {
            user: components["schemas"]["MyselfDto"];
            organization: components["schemas"]["OrganizationDto"];
        };
        ActingDto: {
            /**
             * @description Username of the person whose place is taken.
             * @example chen.jing
             */
            principal: string;
        };
        PasswordPolicyDto: {
            /** @enum {string} */
            name: "asvs" | "mlps3";
            /** @description Fewest characters. */
            shortest: number;
            /** @description How many of: small letters, capital letters, digits, other signs. */
            kinds: number;
            /** @description How many of the latest passwords, the present one included, may not come again. */
            history: number;
            /** @description Days after which a new one is due. */
            expiryDays: number | null;
        };
        OwnSecondFactorDto: {
            /**
             * Format: date-time
             * @description Null when there is none.
             */
            since: string | null;
            /** @description Recovery codes not used yet. */
            recoveryCodes: number;
            /** @description Whether the organisation asks it of this person. */
            required: boolean;
        };
        OwnAccountDto: {
            /** Format: date-time */
            passwordSetAt: string;
            /**
             * Format: date-time
             * @description When a new password is due.
             */
            passwordDueAt: string | null;
            passwordPolicy: components["schemas"]["PasswordPolicyDto"];
            /** Format: date-time */
            lastSignInAt: string | null;
            secondFactor: components["schemas"]["OwnSecondFactorDto"];
        };
        PasswordChangeDto: {
            /** Format: password */
            currentPassword: string;
            /** Format: password */
            newPassword: string;
        };
        PasswordConfirmationDto: {
            /**
             * Format: password
             * @description The present password, asked for again.
             */
            password: string;
        };
        EnrolmentDto: {
            /** @description To be typed into an authenticator app, base 32. */
            secret: string;
            /**
             * @description The same for a QR code.
             * @example otpauth://totp/…
             */
            uri: string;
        };
        CodeDto: {
            /** @example 287082 */
            code: string;
        };
        RecoveryCodesDto: {
            /** @description Each lets in once without the app; shown this once. */
            recoveryCodes: string[];
        };
        SecondFactorProofDto: {
            /**
             * Format: password
             * @description The present password, asked for again.
             */
            password: string;
            /** @description A present code or a recovery code. */
            code: string;
        };
        OwnSessionDto: {
            id: string;
            /** Format: date-time */
            since: string;
            /** Format: date-time */
            lastSeenAt: string;
            /** @example 127.0.0.1 */
            address: string;
            /** @description What the browser says of itself. */
            userAgent: string;
            /** @description Whether this request came with it. */
            current: boolean;
        };
        OwnSessionListDto: {
            items: components["schemas"]["OwnSessionDto"][];
            /** @description Always null: the list is short. */
            next: string | null;
        };
        ApiTokenDto: {
            id: string;
            name: string;
            scopes: ("board.read" | "readings.read" | "baselines.lock" | "definitions.read" | "definitions.write" | "official-figures.write" | "events.read" | "events.write" | "definition-changes.propose" | "definition-changes.decide" | "levers.propose" | "levers.decide" | "catalogue.read" | "catalogue.write" | "unfiled-texts.read" | "units.read" | "units.write" | "customer-base.read" | "customer-base.write" | "working-calendar.read" | "working-calendar.write" | "complaints.read" | "complaints.write" | "complaints.unmask" | "complaints.defer" | "case-marks.state" | "case-marks.assess" | "unmaskings.read" | "imports.read" | "imports.write" | "sources.read" | "sources.write" | "counts.verify" | "counts.recount" | "orders.read" | "orders.draft" | "orders.sign" | "orders.carry-out" | "orders.extend" | "orders.inspect" | "repetitions.read" | "repetitions.close" | "disputes.read" | "disputes.file" | "disputes.judge" | "disputes.assign" | "case-audits.read" | "case-audits.draw" | "case-audits.check" | "reviews.read" | "reviews.create" | "reviews.issue" | "briefings.read" | "briefings.create" | "briefings.verify" | "users.read" | "users.write" | "jobs.read" | "jobs.run" | "audit.read" | "audit.verify" | "demo.remove" | "session.own")[];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string | null;
            /** Format: date-time */
            lastUsedAt: string | null;
        };
        ApiTokenListDto: {
            items: components["schemas"]["ApiTokenDto"][];
            /** @description Always null: the list is short. */
            next: string | null;
        };
        NewTokenDto: {
            /**
             * @description What it is for; one token per name.
             * @example nightly import
             */
            name: string;
            /** @description Permissions of the caller’s own roles. */
            scopes: ("board.read" | "readings.read" | "baselines.lock" | "definitions.read" | "definitions.write" | "official-figures.write" | "events.read" | "events.write" | "definition-changes.propose" | "definition-changes.decide" | "levers.propose" | "levers.decide" | "catalogue.read" | "catalogue.write" | "unfiled-texts.read" | "units.read" | "units.write" | "customer-base.read" | "customer-base.write" | "working-calendar.read" | "working-calendar.write" | "complaints.read" | "complaints.write" | "complaints.unmask" | "complaints.defer" | "case-marks.state" | "case-marks.assess" | "unmaskings.read" | "imports.read" | "imports.write" | "sources.read" | "sources.write" | "counts.verify" | "counts.recount" | "orders.read" | "orders.draft" | "orders.sign" | "orders.carry-out" | "orders.extend" | "orders.inspect" | "repetitions.read" | "repetitions.close" | "disputes.read" | "disputes.file" | "disputes.judge" | "disputes.assign" | "case-audits.read" | "case-audits.draw" | "case-audits.check" | "reviews.read" | "reviews.create" | "reviews.issue" | "briefings.read" | "briefings.create" | "briefings.verify" | "users.read" | "users.write" | "jobs.read" | "jobs.run" | "audit.read" | "audit.verify" | "demo.remove" | "session.own")[];
            /**
             * Format: date-time
             * @description Never, when left out.
             */
            expiresAt?: string | null;
        };
        CreatedTokenDto: {
            id: string;
            name: string;
            scopes: ("board.read" | "readings.read" | "baselines.lock" | "definitions.read" | "definitions.write" | "official-figures.write" | "events.read" | "events.write" | "definition-changes.propose" | "definition-changes.decide" | "levers.propose" | "levers.decide" | "catalogue.read" | "catalogue.write" | "unfiled-texts.read" | "units.read" | "units.write" | "customer-base.read" | "customer-base.write" | "working-calendar.read" | "working-calendar.write" | "complaints.read" | "complaints.write" | "complaints.unmask" | "complaints.defer" | "case-marks.state" | "case-marks.assess" | "unmaskings.read" | "imports.read" | "imports.write" | "sources.read" | "sources.write" | "counts.verify" | "counts.recount" | "orders.read" | "orders.draft" | "orders.sign" | "orders.carry-out" | "orders.extend" | "orders.inspect" | "repetitions.read" | "repetitions.close" | "disputes.read" | "disputes.file" | "disputes.judge" | "disputes.assign" | "case-audits.read" | "case-audits.draw" | "case-audits.check" | "reviews.read" | "reviews.create" | "reviews.issue" | "briefings.read" | "briefings.create" | "briefings.verify" | "users.read" | "users.write" | "jobs.read" | "jobs.run" | "audit.read" | "audit.verify" | "demo.remove" | "session.own")[];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string | null;
            /** Format: date-time */
            lastUsedAt: string | null;
            /**
             * @description Shown this once.
             * @example rl_…
             */
            token: string;
        };
        PersonDto: {
            username: string;
            displayName: string;
        };
        SubstitutionDto: {
            id: string;
            principal: components["schemas"]["PersonDto"];
            substitute: components["schemas"]["PersonDto"];
            /** @description What the substitute may act as. */
            roles: ("executive" | "signatory" | "inspection" | "compliance" | "head" | "analyst" | "administrator" | "auditor")[];
            /** Format: date */
            firstDay: string;
            /** Format: date */
            lastDay: string;
            /** @description Whether it is the caller’s place that is taken. */
            own: boolean;
            /** @description Whether today is one of the days. */
            inForce: boolean;
        };
        SubstitutionListDto: {
            items: components["schemas"]["SubstitutionDto"][];
            /** @description Always null: the list is short. */
            next: string | null;
        };
        NewSubstitutionDto: {
            /**
             * @description Username of the person who stands in.
             * @example li.na
             */
            substitute: string;
            /** Format: date */
            firstDay: string;
            /**
             * Format: date
             * @description Included.
             */
            lastDay: string;
        };
        UnitNameDto: {
            zh: string;
            en: string;
        };
        UserDto: {
            username: string;
            displayName: string;
            roles: ("executive" | "signatory" | "inspection" | "compliance" | "head" | "analyst" | "administrator" | "auditor")[];
            /** @description Code of the unit on top of the scope. */
            unit: string;
            unitName: components["schemas"]["UnitNameDto"];
            department: string | null;
            active: boolean;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            lastSignInAt: string | null;
            /** @description Whether the user has yet to choose a password. */
            invited: boolean;
            /** @description Whether a code is asked for at sign-in. */
            secondFactor: boolean;
            /**
             * Format: date-time
             * @description End of the open one-time link.
             */
            linkExpiresAt: string | null;
        };
        UserPageDto: {
            items: components["schemas"]["UserDto"][];
            next: string | null;
        };
        NewUserDto: {
            /** @example 陈静 */
            displayName: string;
            roles: ("executive" | "signatory" | "inspection" | "compliance" | "head" | "analyst" | "administrator" | "auditor")[];
            /**
             * @description Code of the unit on top of the user’s scope.
             * @example root
             */
            unit: string;
            /** @description Narrows the scope to one department. */
            department?: string | null;
            /** @example chen.jing */
            username: string;
            /**
             * Format: password
             * @description Lets the user in only as far as choosing another.
             */
            password: string;
        };
        ChangedUserDto: {
            /** @example 陈静 */
            displayName: string;
            roles: ("executive" | "signatory" | "inspection" | "compliance" | "head" | "analyst" | "administrator" | "auditor")[];
            /**
             * @description Code of the unit on top of the user’s scope.
             * @example root
             */
            unit: string;
            /** @description Narrows the scope to one department. */
            department?: string | null;
            active: boolean;
            /** @description The version that was edited. */
            version: number;
        };
        NewPasswordDto: {
            /** Format: password */
            password: string;
        };
        InvitedUserDto: {
            /** @example 陈静 */
            displayName: string;
            roles: ("executive" | "signatory" | "inspection" | "compliance" | "head" | "analyst" | "administrator" | "auditor")[];
            /**
             * @description Code of the unit on top of the user’s scope.
             * @example root
             */
            unit: string;
            /** @description Narrows the scope to one department. */
            department?: string | null;
            /** @example chen.jing */
            username: string;
        };
        PasswordLinkDto: {
            /** @description The secret of the link; shown this once. */
            token: string;
            /**
             * @description Where it leads, from the address of the application.
             * @example /welcome#…
             */
            path: string;
            /** Format: date-time */
            expiresAt: string;
        };
        InvitationDto: {
            user: components["schemas"]["UserDto"];
            link: components["schemas"]["PasswordLinkDto"];
        };
        LinkTokenDto: {
            token: string;
        };
        OpenLinkDto: {
            username: string;
            displayName: string;
            /** @enum {string} */
            purpose: "invitation" | "reset";
            /** Format: date-time */
            expiresAt: string;
            policy: components["schemas"]["PasswordPolicyDto"];
        };
        ChosenPasswordDto: {
            token: string;
            /** Format: password */
            password: string;
        };
        UnitDto: {
            code: string;
            name: components["schemas"]["NameDto"];
            kind: string;
            parent: string | null;
            /** @description Steps below the root. */
            level: number;
            /** @description Codes from the top of your scope down to this unit. */
            path: string[];
            version: number;
        };
        UnitListDto: {
            items: components["schemas"]["UnitDto"][];
            next: string | null;
        };
        NewUnitDto: {
            /**
             * @description Stable code; letters, digits and most signs, no control characters.
             * @example BG
             */
            code: string;
            name: components["schemas"]["NameDto"];
            /** @example city */
            kind: string;
            /** @description Code of the superior unit; null hangs it under the root. */
            parent: string | null;
        };
        ChangedUnitDto: {
            name: components["schemas"]["NameDto"];
            /** @example city */
            kind: string;
            /** @description The version that was edited. */
            version: number;
        };
        SeriesDto: {
            code: string;
            /** @enum {string} */
            grain: "month" | "quarter" | "half" | "year";
        };
        SeriesListDto: {
            items: components["schemas"]["SeriesDto"][];
            next: string | null;
        };
        BaseCellDto: {
            period: string;
            value: string;
            /** @description False: the sum of every child. */
            own: boolean;
            /** @description The children's sum when it differs from the unit's own value. */
            childrenSum: string | null;
        };
        BaseRowDto: {
            unit: string;
            name: components["schemas"]["NameDto"];
            level: number;
            cells: components["schemas"]["BaseCellDto"][];
        };
        BaseTableDto: {
            series: string;
            /** @enum {string} */
            grain: "month" | "quarter" | "half" | "year";
            periods: string[];
            rows: components["schemas"]["BaseRowDto"][];
        };
        BaseItemDto: {
            /** @example BG */
            unit: string;
            /** @example 2026-10 */
            period: string;
            /**
             * @description A non-negative decimal, as text.
             * @example 3120000
             */
            value: string;
        };
        WriteCustomerBaseDto: {
            /** @example customers */
            series: string;
            /**
             * @default month
             * @enum {string}
             */
            grain: "month" | "quarter" | "half" | "year";
            items: components["schemas"]["BaseItemDto"][];
        };
        BaseOutcomeDto: {
            created: number;
            updated: number;
            unchanged: number;
        };
        SettledDayDto: {
            day: string;
            working: boolean;
            /** @enum {string} */
            source: "official" | "hand" | "file";
            name: components["schemas"]["NameDto"];
            /** @description The iCalendar file it came from. */
            fileName: string | null;
            /** @description What an own day overrides; null when nothing official. */
            officialWorking: boolean | null;
        };
        CalendarYearDto: {
            year: number;
            version: number;
            /** @enum {string} */
            official: "china" | "none";
            /**
             * @description Where the holidays of the year come from.
             * @enum {string}
             */
            data: "official" | "imported" | "none";
            workingDays: number;
            /** @description Days that do not follow their weekday; the others do. */
            days: components["schemas"]["SettledDayDto"][];
        };
        OwnDayDto: {
            /** @example 2027-10-09 */
            day: string;
            /** @description Worked, or a day off. */
            working: boolean;
            /** @example 国庆节补班 */
            name: string;
        };
        EditedCalendarYearDto: {
            /** @description The version that was edited. */
            version: number;
            /**
             * @description Whose public holidays the calendar begins with.
             * @enum {string}
             */
            official?: "china" | "none";
            /** @description All own days of the year; those left out are given up. */
            days: components["schemas"]["OwnDayDto"][];
        };
        CalendarImportDto: {
            /** @description Days the file names. */
            days: number;
            /** @description Of them, days that say something new. */
            changed: number;
            years: number[];
        };
        EntryNameDto: {
            /** @example 不明扣费 */
            zh: string;
            /** @example Unexplained charge */
            en: string;
        };
        EntryDto: {
            code: string;
            name: components["schemas"]["EntryNameDto"];
            parent: string | null;
            validFrom: string | null;
            /** @description First day on which it is used no more. */
            validTo: string | null;
            version: number;
        };
        EntryListDto: {
            /** @description Each entry after the one above it, siblings in their order. */
            items: components["schemas"]["EntryDto"][];
            next: string | null;
        };
        EntryFilingDto: {
            text: string;
            by: string;
            /** Format: date-time */
            at: string;
        };
        EntryChangeDto: {
            /** @enum {string} */
            kind: "merge" | "split" | "move";
            /**
             * @description From which day on.
             * @example 2026-11-22
             */
            from: string;
            oldCode: string;
            newCode: string;
            /** @description The texts that went; none: everything did. */
            texts: string[];
            note: string;
            by: string;
            /** Format: date-time */
            at: string;
        };
        EntryPageDto: {
            code: string;
            name: components["schemas"]["EntryNameDto"];
            parent: string | null;
            validFrom: string | null;
            /** @description First day on which it is used no more. */
            validTo: string | null;
            version: number;
            /** @description Codes from the top down to this entry. */
            path: string[];
            /** @description Names it had before; texts written under them still mean it. */
            formerNames: string[];
            /** @description Texts put under it by hand. */
            filings: components["schemas"]["EntryFilingDto"][];
            /** @description What became of its code, the latest first. */
            changes: components["schemas"]["EntryChangeDto"][];
        };
        TypeNameDto: {
            /** @example 不明扣费 */
            zh: string;
            /** @example Unexplained charge */
            en: string;
        };
        ComplaintTypeDto: {
            /** @example unexplained-charge */
            code: string;
            name: components["schemas"]["TypeNameDto"];
            /** @description Types below this one. */
            children: components["schemas"]["ComplaintTypeDto"][];
        };
        ComplaintTypeListDto: {
            items: components["schemas"]["ComplaintTypeDto"][];
            next: string | null;
        };
        ReplyDeadlineDto: {
            /** @description Code of the regime it belongs to; left out: your own. Each regime is kept by itself. */
            regime?: string | null;
            /** @description The layers it is for; left out: every one. */
            layers?: ("contact" | "ticket" | "appeal")[] | null;
            /** @description Code of a level; left out: every level without a deadline of its own. */
            level?: string | null;
            /** @description Code of a channel, with all below it; left out: every channel without a deadline of its own. */
            channel?: string | null;
            /** @enum {string} */
            step: "first-reply" | "close";
            /** @example 15 */
            amount: number;
            /** @enum {string} */
            unit: "hour" | "calendar-day" | "working-day";
            /**
             * @description From which event the time runs; the start day is not counted.
             * @default received
             * @enum {string}
             */
            startsAt: "received" | "accepted" | "transferred";
            /**
             * @description Whether an end on a day of rest moves to the next working day.
             * @default false
             */
            rolls: boolean;
            /**
             * @description By how much it may be extended, in the same unit.
             * @default 0
             */
            extension: number;
            /**
             * @description The document it stands in.
             * @example 电信用户申诉处理办法 第十四条
             */
            source: string;
            /**
             * @description First day on which it holds.
             * @example 2026-11-22
             */
            validFrom: string;
            /**
             * @description First day on which it holds no more.
             * @example 2026-11-22
             */
            validTo?: string | null;
            id: string;
            version: number;
        };
        ReplyDeadlineListDto: {
            items: components["schemas"]["ReplyDeadlineDto"][];
            next: string | null;
        };
        NewReplyDeadlineDto: {
            /** @description Code of the regime it belongs to; left out: your own. Each regime is kept by itself. */
            regime?: string | null;
            /** @description The layers it is for; left out: every one. */
            layers?: ("contact" | "ticket" | "appeal")[] | null;
            /** @description Code of a level; left out: every level without a deadline of its own. */
            level?: string | null;
            /** @description Code of a channel, with all below it; left out: every channel without a deadline of its own. */
            channel?: string | null;
            /** @enum {string} */
            step: "first-reply" | "close";
            /** @example 15 */
            amount: number;
            /** @enum {string} */
            unit: "hour" | "calendar-day" | "working-day";
            /**
             * @description From which event the time runs; the start day is not counted.
             * @default received
             * @enum {string}
             */
            startsAt: "received" | "accepted" | "transferred";
            /**
             * @description Whether an end on a day of rest moves to the next working day.
             * @default false
             */
            rolls: boolean;
            /**
             * @description By how much it may be extended, in the same unit.
             * @default 0
             */
            extension: number;
            /**
             * @description The document it stands in.
             * @example 电信用户申诉处理办法 第十四条
             */
            source: string;
            /**
             * @description First day on which it holds.
             * @example 2026-11-22
             */
            validFrom: string;
            /**
             * @description First day on which it holds no more.
             * @example 2026-11-22
             */
            validTo?: string | null;
        };
        EndedReplyDeadlineDto: {
            /**
             * @description First day on which it holds no more.
             * @example 2026-11-22
             */
            validTo: string;
            /** @description The version that was edited. */
            version: number;
        };
        CaseAssessmentDto: {
            /** @description Who was assessed: a person, a post or a team. */
            assessed: string;
            /** @description With what result. */
            note: string;
            /** @description The version of this mark that was seen; 0: it was never stated. */
            version: number;
        };
        MarksHeldDto: {
            /** @description Closed, or answered in words. */
            result: boolean;
            /** @description Its cause is recorded, or an analysis was stated. */
            analysis: boolean;
            /** @description An order in force is linked, or a measure was stated, or that none is needed. */
            rectification: boolean;
            /** @description Somebody was assessed for it. */
            assessment: boolean;
        };
        MarkStatementDto: {
            /** @enum {string} */
            kind: "analysis" | "rectification" | "assessment";
            /** @description Counts the statements of its kind from 1. */
            version: number;
            /** @enum {string} */
            form: "note" | "measure" | "none-needed" | "result" | "withdrawn";
            note: string;
            /** @description Who was assessed. */
            assessed: string | null;
            /** @description Username of who stated it. */
            by: string;
            byName: string;
            /** @description In whose place. */
            for: string | null;
            forName: string | null;
            /** Format: date-time */
            at: string;
            /**
             * Format: date-time
             * @description null: it is the latest of its kind.
             */
            replacedAt: string | null;
        };
        CaseMarksDto: {
            /** @description null: a contact, or excluded; it need show none. */
            held: components["schemas"]["MarksHeldDto"] | null;
            /** @description Supervision orders in force that it is linked to. */
            orders: number;
            /** @description The newest first. */
            statements: components["schemas"]["MarkStatementDto"][];
        };
        MarkWithdrawalDto: {
            /** @description Why it does not hold. */
            reason: string;
            /** @description The version of this mark that was seen; 0: it was never stated. */
            version: number;
        };
        ListedNameDto: {
            zh: string;
            en: string;
        };
        ListedUnitDto: {
            code: string;
            name: components["schemas"]["ListedNameDto"];
        };
        CaseHolesCellDto: {
            /** @description Tickets and appeals that count. */
            complaints: number;
            /** @description How many of them lack a result. */
            result: number;
            analysis: number;
            rectification: number;
            assessment: number;
        };
        CaseHolesRowDto: {
            unit: components["schemas"]["ListedUnitDto"];
            /** @description One for each period. */
            cells: components["schemas"]["CaseHolesCellDto"][];
        };
        CaseHolesDto: {
            /**
             * @description Codes of the periods, the earliest first.
             * @example [
             *       "2026-W46"
             *     ]
             */
            periods: string[];
            /** @description The period still under way; null: all are over. */
            underWay: string | null;
            /** @description The unit asked for first, then those directly below it. */
            rows: components["schemas"]["CaseHolesRowDto"][];
        };
        CaseMarkDto: {
            /** @description The analysis, the measure, or why none is needed. */
            note: string;
            /** @description Of a rectification: none is needed, and the note says why. */
            noneNeeded: boolean;
            /** @description The version of this mark that was seen; 0: it was never stated. */
            version: number;
        };
        CaseAddressDto: {
            source: string;
            number: string;
        };
        ManyMarksDto: {
            complaints: components["schemas"]["CaseAddressDto"][];
            /** @description The analysis, the measure, or why none is needed. */
            note: string;
            /** @description Of a rectification: none is needed, and the note says why. */
            noneNeeded: boolean;
        };
        StatedOfManyDto: {
            /** @description Of how many it is stated now. */
            stated: number;
            /** @description Of how many something was stated already; they were left alone. */
            left: number;
        };
        ManyAssessmentsDto: {
            complaints: components["schemas"]["CaseAddressDto"][];
            /** @description Who was assessed: a person, a post or a team. */
            assessed: string;
            /** @description With what result. */
            note: string;
        };
        ComplaintDueDto: {
            /** @enum {string} */
            step: "first-reply" | "close";
            /**
             * @description The last day on which it is in time.
             * @example 2026-11-22
             */
            day: string;
            /**
             * Format: date-time
             * @description The first instant at which it is late.
             */
            lateFrom: string;
            /** @description The last day before it was extended; null: it was not. */
            originalDay: string | null;
            /**
             * @description open; soon: within three days; paused: its clock stands still; overdue; or done: in-time or late.
             * @enum {string}
             */
            state: "open" | "soon" | "paused" | "overdue" | "in-time" | "late";
            /** @description Whole hours by which it is or was late. */
            overHours: number | null;
            /** @description Code of the regime that sets it. */
            regime: string | null;
            /** @description The document it follows from; null: given by its source. */
            source: string | null;
        };
        ComplaintRowDto: {
            source: string;
            number: string;
            unit: components["schemas"]["ListedUnitDto"];
            /** @enum {string} */
            layer: "contact" | "ticket" | "appeal";
            /** Format: date-time */
            receivedAt: string;
            /** Format: date-time */
            acceptedAt: string | null;
            /** Format: date-time */
            closedAt: string | null;
            /** @description Code of the filed type, else the original path. */
            type: string;
            typeName: components["schemas"]["ListedNameDto"];
            /** @description Whether the type is one of the catalogue. */
            filed: boolean;
            channel: string | null;
            status: string | null;
            /** Format: date-time */
            dueAt: string | null;
            /** @description The most urgent of what is due; null: nothing. */
            due: components["schemas"]["ComplaintDueDto"] | null;
            /** @description null: a contact, or excluded; it need show none. */
            marks: components["schemas"]["MarksHeldDto"] | null;
            level: string | null;
            department: string | null;
            /** @description Masked. */
            customer: string | null;
            customerTier: string | null;
            /** @description Pseudonym of the customer, the same in every source. */
            customerKey: string | null;
            /** @description A decimal. */
            amount: string | null;
            /** @description Whether a decided dispute leaves it out of net figures. */
            excluded: boolean;
            /** @description Whether a dispute about it is open. */
            contested: boolean;
            /** @description 200 characters, masked: the first, or around what was looked for. */
            text: string | null;
        };
        ComplaintPageDto: {
            items: components["schemas"]["ComplaintRowDto"][];
            next: string | null;
            /** @description Cursor of the page before; null on the first. */
            previous: string | null;
            /** @description All rows of the list; null where it is not known. */
            total: string | null;
            /** @description There are more rows than this; null where the total is known. */
            totalOver: string | null;
            /** @description Counted besides, but kept only as daily totals. */
            totalWithoutRows: string | null;
            /** @description Complaints whose newest words and customer the search does not know yet. */
            searchBehind: string;
        };
        ComplaintPriorityDto: {
            /**
             * @description at-once, ahead of its turn, or in turn.
             * @enum {string}
             */
            priority: "at-once" | "ahead" | "in-turn";
            /** @description Why, the gravest first. */
            reasons: ("arbitration" | "urgent" | "overdue" | "earlier-appeal" | "asked-again" | "valued-customer" | "due-soon" | "difficult")[];
            /**
             * @description The class its level belongs to; null: none.
             * @enum {string|null}
             */
            levelClass: "ordinary" | "difficult" | "urgent" | "arbitration" | null;
            /** @description How often the customer came back about the matter, as far as your scope goes. */
            askedAgain: number;
            /** @description Appeals of the customer in the year before, as far as your scope goes. */
            earlierAppeals: number;
        };
        ExtendableStepDto: {
            /** @enum {string} */
            step: "first-reply" | "close";
            /** @description The last day as it stands. */
            day: string;
            /**
             * @description How its deadline counts.
             * @enum {string}
             */
            unit: "hour" | "calendar-day" | "working-day";
            /** @description The last day the rule allows; null: it names none. */
            latestDay: string | null;
        };
        WithdrawnDto: {
            /** Format: date-time */
            at: string;
            /** @description Username. */
            by: string;
            reason: string;
        };
        ComplaintExtensionDto: {
            id: string;
            /** @enum {string} */
            step: "first-reply" | "close";
            /** @description The last day before it was granted. */
            formerDay: string;
            /** @description The last day granted. */
            day: string;
            /** @description Who asked for it, in words. */
            askedBy: string;
            /** @example 2026-11-20 */
            askedOn: string;
            /** @description Username of who granted it. */
            grantedBy: string;
            /** Format: date-time */
            grantedAt: string;
            reason: string;
            withdrawn: components["schemas"]["WithdrawnDto"] | null;
        };
        ComplaintPauseDto: {
            id: string;
            /** Format: date-time */
            from: string;
            /**
             * Format: date-time
             * @description null: its clock still stands.
             */
            to: string | null;
            /** @description Username of who recorded it. */
            recordedBy: string;
            /** Format: date-time */
            recordedAt: string;
            /** @description Username of who let the clock run again. */
            endedBy: string | null;
            reason: string;
            withdrawn: components["schemas"]["WithdrawnDto"] | null;
        };
        ComplaintClockDto: {
            /** @description Grows with every change; 0 while nothing was put off. */
            version: number;
            isPaused: boolean;
            /** @description The steps that may be extended now. */
            extendable: components["schemas"]["ExtendableStepDto"][];
            extensions: components["schemas"]["ComplaintExtensionDto"][];
            pauses: components["schemas"]["ComplaintPauseDto"][];
        };
        FieldChangeDto: {
            /** @description Name of the field in the contract. */
            field: string;
            from: Record<string, never> | null;
            to: Record<string, never> | null;
        };
        HistoryEntryDto: {
            /** Format: date-time */
            at: string;
            /** @description Id of the import that replaced it; null when pushed. */
            import: string | null;
            /** @description Username of who pushed or imported it; null where not kept. */
            by: string | null;
            changes: components["schemas"]["FieldChangeDto"][];
        };
        ComplaintRecordDto: {
            source: string;
            number: string;
            /** @description What is or was due of it, the most urgent first. */
            dues: components["schemas"]["ComplaintDueDto"][];
            /** @description Who is served first; null: it is closed. */
            priority: components["schemas"]["ComplaintPriorityDto"] | null;
            /** @description What was put off of it, and what may be. */
            clock: components["schemas"]["ComplaintClockDto"];
            unit: components["schemas"]["ListedUnitDto"];
            type: string;
            typeName: components["schemas"]["ListedNameDto"];
            filed: boolean;
            /** @description What the catalogue calls it; null where its text is not filed. */
            causeName: components["schemas"]["ListedNameDto"] | null;
            channelName: components["schemas"]["ListedNameDto"] | null;
            levelName: components["schemas"]["ListedNameDto"] | null;
            rightName: components["schemas"]["ListedNameDto"] | null;
            /** @description Pseudonym of the customer, the same in every source. */
            customerKey: string | null;
            /** @description Id of the import that wrote the present state; null when pushed. */
            import: string | null;
            /** @description Whether a decided dispute leaves it out of net figures. */
            excluded: boolean;
            /** @description Whether anything shown here is masked. */
            isMasked: boolean;
            history: components["schemas"]["HistoryEntryDto"][];
        };
        ComplaintDto: {
            /** @description unit */
            unit?: string | null;
            /** @description layer */
            layer?: string | null;
            /** @description instant */
            receivedAt?: string | null;
            /** @description instant */
            acceptedAt?: string | null;
            /** @description instant */
            transferredAt?: string | null;
            /** @description instant */
            dueAt?: string | null;
            /** @description instant */
            firstReplyAt?: string | null;
            /** @description instant */
            closedAt?: string | null;
            /** @description instant */
            escalatedAt?: string | null;
            /** @description instant */
            surveyedAt?: string | null;
            /** @description text */
            department?: string | null;
            /** @description text */
            vendor?: string | null;
            /** @description text */
            region?: string | null;
            /** @description text */
            ageBand?: string | null;
            /** @description text */
            occupation?: string | null;
            /** @description text */
            product?: string | null;
            /** @description text */
            campaign?: string | null;
            /** @description text */
            purpose?: string | null;
            /** @description integer: integer */
            reminders?: string | null;
            /** @description integer: integer */
            dispatches?: string | null;
            /** @description long-text */
            reply?: string | null;
            /** @description path: text or list of texts */
            type?: string | null;
            /** @description path: text or list of texts */
            cause?: string | null;
            /** @description text */
            channel?: string | null;
            /** @description text */
            level?: string | null;
            /** @description text */
            right?: string | null;
            /** @description text */
            status?: string | null;
            /** @description id: integer */
            customer?: string | null;
            /** @description text */
            customerTier?: string | null;
            /** @description id: integer */
            phone?: string | null;
            /** @description long-text */
            text?: string | null;
            /** @description amount: number */
            amount?: string | null;
            /** @description flag: boolean */
            substantiated?: string | null;
            /** @description flag: boolean */
            resolved?: string | null;
            /** @description flag: boolean */
            satisfied?: string | null;
            /** @description flag: boolean */
            disputed?: string | null;
            /** @description id: integer */
            repeatOf?: string | null;
            /** @description tags: text or list of texts */
            tags?: string | null;
        };
        OutcomeDto: {
            /** @enum {string} */
            outcome: "created" | "updated" | "unchanged";
        };
        NewUnmaskingDto: {
            /** @description Why the clear values are needed; kept for the auditor. */
            reason: string;
        };
        UnmaskedDto: {
            /** @description Id of the record that this was seen. */
            unmasking: string;
            /** @description Clear values by field; those masked only. */
            fields: {
                [key: string]: string;
            };
        };
        ComplaintValuesDto: {
            source: string[];
            channel: string[];
            level: string[];
            cause: string[];
            status: string[];
            department: string[];
            customerTier: string[];
            tag: string[];
        };
        CustomerLayersDto: {
            contact: string;
            ticket: string;
            appeal: string;
        };
        CustomerComplaintDto: {
            source: string;
            number: string;
            /** @enum {string} */
            layer: "contact" | "ticket" | "appeal";
            /** Format: date-time */
            receivedAt: string;
            unit: components["schemas"]["ListedUnitDto"];
            type: string;
            typeName: components["schemas"]["ListedNameDto"];
            filed: boolean;
            status: string | null;
            /** @description The first 200 characters, masked. */
            text: string | null;
            /** @description Came within 30 days of an earlier one about the same type. */
            isRepeat: boolean;
        };
        CustomerDayDto: {
            /** @example 2026-11-21 */
            day: string;
            complaints: components["schemas"]["CustomerComplaintDto"][];
        };
        CustomerDto: {
            key: string;
            /** @description Masked. */
            customer: string | null;
            /** @description Masked. */
            phone: string | null;
            /** @description As the newest complaint that has one says. */
            tier: string | null;
            tags: string[];
            /** @description Complaints within your scope. */
            complaints: string;
            /** @description Whether there are older ones than those told here. */
            hasOlder: boolean;
            layers: components["schemas"]["CustomerLayersDto"];
            /** @description Those that came within 30 days of an earlier one about the same type. */
            repeats: string;
            /** @description The newest day first. */
            days: components["schemas"]["CustomerDayDto"][];
            /** @description Complaints whose customer is not known to the search yet. */
            searchBehind: string;
        };
        NewExtensionDto: {
            /** @enum {string} */
            step: "first-reply" | "close";
            /**
             * @description The new last day; left out where `by` says by how much.
             * @example 2026-11-22
             */
            until?: string | null;
            /** @description By how many hours or days, as its deadline counts them; left out where `until` says until when. */
            by?: number | null;
            /**
             * @description Who asks for it.
             * @example 滨港分公司客服部 李强
             */
            askedBy: string;
            /**
             * @description The day on which it was asked for: before the step was late.
             * @example 2026-11-22
             */
            askedOn: string;
            /** @description Why; kept with it. */
            reason: string;
            /** @description The version of the complaint’s clock that was seen. */
            version: number;
        };
        DeferralWithdrawalDto: {
            /** @description Why; kept with it. */
            reason: string;
            /** @description The version of the complaint’s clock that was seen. */
            version: number;
        };
        NewPauseDto: {
            /**
             * Format: date-time
             * @description Since when its clock stands still.
             */
            from: string;
            /**
             * Format: date-time
             * @description null: it lasts.
             */
            to?: string | null;
            /** @description Why; kept with it. */
            reason: string;
            /** @description The version of the complaint’s clock that was seen. */
            version: number;
        };
        EndedPauseDto: {
            /**
             * Format: date-time
             * @description From when its clock runs again.
             */
            to: string;
            /** @description The version of the complaint’s clock that was seen. */
            version: number;
        };
        CountDifferenceDto: {
            /** @example daily_counts */
            table: string;
            key: Record<string, never>;
            /** @description The count kept. */
            stored: string | null;
            /** @description The count from scratch. */
            actual: string | null;
        };
        RecountDto: {
            /** @description The first hundred. */
            differences: components["schemas"]["CountDifferenceDto"][];
            differing: number;
            repaired: boolean;
        };
        UnmaskingDto: {
            id: string;
            /** Format: date-time */
            at: string;
            /** @description Username of who saw. */
            actor: string;
            source: string;
            number: string;
            /** @description Code of the unit the complaint belonged to. */
            unit: string;
            reason: string;
        };
        UnmaskingPageDto: {
            items: components["schemas"]["UnmaskingDto"][];
            next: string | null;
        };
        CatalogueUploadDto: {
            /**
             * Format: binary
             * @description CSV as it is exported.
             */
            file: string;
            /**
             * @description Writes it when nothing stands against it.
             * @enum {string}
             */
            apply?: "true" | "false";
        };
        CatalogueLineDto: {
            code: string;
            /** @enum {string} */
            effect: "created" | "renamed" | "closed" | "unchanged" | "conflict";
            /** @description The rule that stands against it. */
            reason: string | null;
            about: string | null;
        };
        CatalogueImportDto: {
            lines: components["schemas"]["CatalogueLineDto"][];
            hasConflicts: boolean;
            /** @description Whether it was written; never with conflicts. */
            applied: boolean;
        };
        SplitPartDto: {
            /** @description Code of the new entry. */
            code: string;
            name: components["schemas"]["EntryNameDto"];
            /**
             * @description Under the entry that is split, or beside it.
             * @enum {string}
             */
            place: "under" | "beside";
            /** @description Original texts that go to it; all others stay. */
            texts: string[];
        };
        NewCodeChangeDto: {
            /** @enum {string} */
            dimension: "type" | "cause" | "channel" | "level" | "right";
            /** @enum {string} */
            kind: "merge" | "split" | "move";
            /**
             * @description From which day on, by the day a complaint was received.
             * @example 2026-11-22
             */
            from: string;
            /** @description Entries to merge; the one to move; the one to split. */
            codes: string[];
            /** @description The entry merged into, or moved under; null moves to the top. */
            into?: string | null;
            /** @description Only to split. */
            parts?: components["schemas"]["SplitPartDto"][];
            /** @description Why; kept with the change. */
            note: string;
        };
        KeyChangeDto: {
            /** @description Code or text the complaints are counted under. */
            from: string;
            /** @description Null: no entry, a text that waits to be filed. */
            fromName: components["schemas"]["EntryNameDto"] | null;
            to: string;
            /** @description As it would be; null: it would wait to be filed. */
            toName: components["schemas"]["EntryNameDto"] | null;
            /** @description Complaints, with those counted by daily totals only; decimal. */
            count: string;
            firstDay: string;
            lastDay: string;
        };
        TouchedIndicatorDto: {
            code: string;
            name: components["schemas"]["EntryNameDto"];
        };
        ChangePreviewDto: {
            /** @description Complaints that would come under another entry; decimal. */
            count: string;
            changes: components["schemas"]["KeyChangeDto"][];
            /** @description Indicators whose figures would move. Issued snapshots stay. */
            indicators: components["schemas"]["TouchedIndicatorDto"][];
        };
        RefiledDto: {
            /** @description Complaints that came under another entry; decimal. */
            rows: string;
            /** @description Complaints counted by daily totals only that did; decimal. */
            totals: string;
        };
        NewEntryDto: {
            /**
             * @description Small letters, digits and hyphens; never changes.
             * @example data-packs
             */
            code: string;
            name: components["schemas"]["EntryNameDto"];
            /** @description Code of the entry above it. */
            parent?: string | null;
            /**
             * @description First day on which it is used; always was when left out.
             * @example 2026-11-22
             */
            validFrom?: string | null;
        };
        RenamedEntryDto: {
            name: components["schemas"]["EntryNameDto"];
            /** @description The version that was edited. */
            version: number;
        };
        ClosedEntryDto: {
            /**
             * @description First day on which it is used no more.
             * @example 2026-11-22
             */
            validTo: string;
        };
        EntryOrderDto: {
            /** @description Codes of entries that lie side by side, in their new order. */
            codes: string[];
        };
        TextFilingDto: {
            /** @description The text as it was written. */
            text: string;
            /** @description Code of the entry it belongs to. */
            code: string;
        };
        NewFilingsDto: {
            /** @enum {string} */
            dimension: "type" | "cause" | "channel" | "level" | "right";
            items: components["schemas"]["TextFilingDto"][];
            /** @description Entries to be created first. */
            entries?: components["schemas"]["NewEntryDto"][];
        };
        WithdrawnFilingsDto: {
            /** @enum {string} */
            dimension: "type" | "cause" | "channel" | "level" | "right";
            texts: string[];
        };
        SuggestionDto: {
            code: string;
            /**
             * @description From 0 to 1.
             * @example 0.87
             */
            likeness: number;
            /** @description The name, path or filed text of the entry that resembles it most. */
            because: string;
        };
        UnfiledTextDto: {
            text: string;
            /** @description Complaints, with those counted by daily totals only; decimal. */
            count: string;
            /** @example 2026-11-01 */
            firstDay: string;
            /** @example 2026-11-22 */
            lastDay: string;
            /** @description The likeliest entries, at most three. */
            suggestions: components["schemas"]["SuggestionDto"][];
        };
        UnfiledTextListDto: {
            items: components["schemas"]["UnfiledTextDto"][];
            next: string | null;
            /** @description How many texts of the dimension are to be filed. */
            waiting: number;
        };
        TextExampleDto: {
            source: string;
            number: string;
            day: string;
            /** @description Masked. */
            text: string | null;
        };
        TextExampleListDto: {
            items: components["schemas"]["TextExampleDto"][];
            next: string | null;
        };
        ReceivedImportDto: {
            id: string;
        };
        ImportErrorDto: {
            code: string;
            message: string;
            wording: components["schemas"]["NameDto"];
            params: {
                [key: string]: unknown;
            };
        };
        ImportCoverageDto: {
            /** @example 2026-11-01 */
            from: string;
            /**
             * @description The day after the last.
             * @example 2026-12-01
             */
            until: string;
        };
        WarningExampleDto: {
            line: string | null;
            text: string;
            /** @description Rows that have this text. */
            rows: string | null;
            /** @description The name that comes closest. */
            suggestion: string | null;
        };
        ImportWarningDto: {
            /** @enum {string} */
            code: "same-file" | "outside-main-range" | "overlaps-totals" | "overlaps-complaints" | "unknown-units" | "types-to-be-filed";
            rows: string;
            params: {
                [key: string]: string;
            };
            examples: components["schemas"]["WarningExampleDto"][];
        };
        ImportDto: {
            id: string;
            /** @enum {string} */
            kind: "complaints" | "units" | "customer-base" | "daily-totals";
            /** @enum {string} */
            status: "checking" | "checked" | "publishing" | "published" | "cancelled" | "failed" | "reverted";
            /** @description Rows of the file: created + updated + unchanged + duplicates + rejected. */
            rows: string;
            /** @description created + updated + unchanged */
            accepted: string;
            created: string;
            updated: string;
            unchanged: string;
            /** @description Earlier rows with a number that comes again later in the file. */
            duplicates: string;
            rejected: string;
            /** @description Per cent of the present step. */
            progress: number;
            error: components["schemas"]["ImportErrorDto"] | null;
            fileName: string;
            /** @description Bytes. */
            fileSize: string;
            encoding: string | null;
            delimiter: string | null;
            source: string | null;
            mapping: {
                [key: string]: unknown;
            } | null;
            /** @description Published as soon as it is checked. */
            publish: boolean;
            createdBy: string;
            createdAt: string;
            checkedAt: string | null;
            publishedAt: string | null;
            /** @description The days that hold the bulk of the rows. */
            coverage: components["schemas"]["ImportCoverageDto"] | null;
            /** @description Rows whose date lies outside the coverage: day and month may be swapped. */
            outsideMainRange: string;
            /** @description What should be known before it is published. */
            warnings: components["schemas"]["ImportWarningDto"][];
        };
        ImportListDto: {
            items: components["schemas"]["ImportDto"][];
            next: string | null;
        };
        ImportOriginsDto: {
            people: string[];
            sources: string[];
        };
        RejectDto: {
            line: string;
            /** @description Header of the column; empty when the whole row is refused. */
            column: string;
            code: string;
            reason: components["schemas"]["NameDto"];
            original: string;
        };
        RejectListDto: {
            items: components["schemas"]["RejectDto"][];
            next: string | null;
        };
        RejectReasonDto: {
            code: string;
            /** @description Header of the column; empty when whole rows are refused. */
            column: string;
            /** @description How many rows have it. */
            rows: string;
            reason: components["schemas"]["NameDto"];
        };
        RejectReasonListDto: {
            items: components["schemas"]["RejectReasonDto"][];
            next: string | null;
        };
        SheetDto: {
            name: string;
            isVisible: boolean;
        };
        HeadRowDto: {
            line: number;
            cells: string[];
        };
        DateFormatReadingDto: {
            /** @example dd/MM/yy */
            format: string;
            /**
             * @description The day the example means when it is read so; null when it cannot be.
             * @example 2026-12-11
             */
            day: string | null;
            /** @description How many of the cells can be read so. */
            fits: number;
        };
        DateChoiceDto: {
            /** @example 11/12/26 */
            example: string;
            /** @description How many of the cells have no reading of their own. */
            cells: number;
            /** @description How many have one: a stated format would refuse them. */
            plain: number;
            readings: components["schemas"]["DateFormatReadingDto"][];
        };
        ColumnFactsDto: {
            /** @description How many of the rows looked at have something there. */
            filled: number;
            examples: string[];
            /** @description All its different texts, when they are few. */
            words: string[] | null;
            /** @description The formats its dates may have. */
            dates: components["schemas"]["DateChoiceDto"] | null;
        };
        FoundMappingDto: {
            name: string;
            mapping: {
                [key: string]: unknown;
            };
        };
        FieldProposalDto: {
            field: string;
            columns: string[];
            /** @enum {string} */
            confidence: "high" | "medium" | "low";
            /** @enum {string} */
            basis: "name" | "content" | "name-and-content";
        };
        PreviewProblemDto: {
            /** @description Empty when the whole row is refused. */
            field: string;
            column: string;
            code: string;
            reason: components["schemas"]["NameDto"];
            original: string;
        };
        PreviewRowDto: {
            line: number;
            /** @description By field; without a mapping, by header. Of a refused row what can be read of it. */
            values: {
                [key: string]: unknown;
            };
            problems?: components["schemas"]["PreviewProblemDto"][];
        };
        ImportPreviewDto: {
            /** @enum {string} */
            format: "csv" | "xlsx";
            encoding: string;
            delimiter: string;
            /** @description Null of a text file. */
            sheet: string | null;
            /** @description None of a text file. */
            sheets: components["schemas"]["SheetDto"][];
            /** @description The line or row of the header, from 1: as stated, else as detected. */
            headerRow: number;
            /** @description The first rows as they stand, the header among them. */
            head: components["schemas"]["HeadRowDto"][];
            columns: string[];
            /** @description One for each of the columns. */
            facts: components["schemas"]["ColumnFactsDto"][];
            /** @description A file of rejected rows made here: its added columns are read over. */
            isCorrections: boolean;
            /** @description The same for every file of the same format and header. */
            fingerprint: string;
            /** @description The latest saved mapping of this fingerprint. */
            savedMapping: components["schemas"]["FoundMappingDto"] | null;
            proposedMapping: {
                [key: string]: unknown;
            };
            /** @description What the proposed mapping rests on. */
            proposals: components["schemas"]["FieldProposalDto"][];
            /** @description By field, for dates that are put together from several columns. */
            joinedDates: {
                [key: string]: components["schemas"]["DateChoiceDto"];
            };
            /** @description The first 20 records as they will be read. */
            sample: components["schemas"]["PreviewRowDto"][];
        };
        SavedMappingDto: {
            name: string;
            /** @enum {string} */
            kind: "complaints" | "units" | "customer-base" | "daily-totals";
            mapping: {
                [key: string]: unknown;
            };
            fingerprint: string | null;
            updatedBy: string;
            updatedAt: string;
        };
        SavedMappingListDto: {
            items: components["schemas"]["SavedMappingDto"][];
            next: string | null;
        };
        SaveMappingDto: {
            mapping: {
                [key: string]: unknown;
            };
            /**
             * @default complaints
             * @enum {string}
             */
            kind: "complaints" | "units" | "customer-base" | "daily-totals";
            /** @description Of the files it is for, as a preview tells it; such files find it by themselves. */
            fingerprint?: string;
        };
        DeliveryCalendarDto: {
            /** @enum {string} */
            rhythm: "day" | "working-day" | "week" | "month";
            /** @description ISO weekday of a weekly delivery: 1 is Monday. */
            weekday: number | null;
            /** @description Day of the month by which a monthly delivery is due. */
            monthDay: number | null;
            /**
             * @description In the organisation’s zone.
             * @example 08:30
             */
            dueTime: string;
            /** @example 30 */
            graceMinutes: number;
        };
        OwedDeliveryDto: {
            /**
             * @description The day on which it was due.
             * @example 2026-11-22
             */
            day: string;
            /**
             * @description `due`: its time has not come yet.
             * @enum {string}
             */
            state: "delivered" | "late" | "unpublished" | "missing" | "due";
            /** @description First day whose data it brings. */
            from: string;
            /** @description The day after the last. */
            until: string;
            /** @description Minutes after the due time. */
            lateMinutes: number | null;
            import: string | null;
        };
        GapDto: {
            from: string;
            /** @description The day after the last. */
            until: string;
            days: number;
        };
        LastDeliveryDto: {
            at: string;
            fileName: string;
            import: string;
        };
        SourceDto: {
            name: components["schemas"]["NameDto"];
            /** @enum {string} */
            kind: "folder" | "push";
            /** @enum {string} */
            importKind: "complaints" | "units" | "customer-base" | "daily-totals";
            /** @description Name of a saved mapping. */
            mapping: string | null;
            /** @description Layers its complaints belong to. */
            layers: ("contact" | "ticket" | "appeal")[];
            /** @description Code of the unit its imports belong to. */
            unit: string;
            /** @description Codes of the units it answers for; none: its own unit. */
            units?: string[];
            /** @description Path of a watched folder, below the root of them all. */
            folder: string | null;
            /** @description Publish what is sound; else stop at the dry run. */
            publish: boolean;
            calendar: components["schemas"]["DeliveryCalendarDto"];
            /**
             * @description The first day whose data it owes.
             * @example 2026-11-01
             */
            beginsOn: string;
            /** @description Not watched any more, and owes nothing, when false. */
            active: boolean;
            code: string;
            version: number;
            /** @description First day of the strip; days without an entry owed nothing. */
            stripFrom: string;
            /** @description Last day of the strip: today. */
            stripTo: string;
            deliveries: components["schemas"]["OwedDeliveryDto"][];
            /** @description Days whose data are missing, neighbours joined. */
            gaps: components["schemas"]["GapDto"][];
            nextDueAt: string | null;
            lastDelivery: components["schemas"]["LastDeliveryDto"] | null;
        };
        SourceListDto: {
            items: components["schemas"]["SourceDto"][];
            next: string | null;
        };
        NewSourceDto: {
            name: components["schemas"]["NameDto"];
            /** @enum {string} */
            kind: "folder" | "push";
            /** @enum {string} */
            importKind: "complaints" | "units" | "customer-base" | "daily-totals";
            /** @description Name of a saved mapping. */
            mapping: string | null;
            /** @description Layers its complaints belong to. */
            layers: ("contact" | "ticket" | "appeal")[];
            /** @description Code of the unit its imports belong to. */
            unit: string;
            /** @description Codes of the units it answers for; none: its own unit. */
            units?: string[];
            /** @description Path of a watched folder, below the root of them all. */
            folder: string | null;
            /** @description Publish what is sound; else stop at the dry run. */
            publish: boolean;
            calendar: components["schemas"]["DeliveryCalendarDto"];
            /**
             * @description The first day whose data it owes.
             * @example 2026-11-01
             */
            beginsOn: string;
            /** @description Not watched any more, and owes nothing, when false. */
            active: boolean;
            /**
             * @description Also the source under which its complaints are kept.
             * @example crm
             */
            code: string;
        };
        ChangedSourceDto: {
            name: components["schemas"]["NameDto"];
            /** @enum {string} */
            kind: "folder" | "push";
            /** @enum {string} */
            importKind: "complaints" | "units" | "customer-base" | "daily-totals";
            /** @description Name of a saved mapping. */
            mapping: string | null;
            /** @description Layers its complaints belong to. */
            layers: ("contact" | "ticket" | "appeal")[];
            /** @description Code of the unit its imports belong to. */
            unit: string;
            /** @description Codes of the units it answers for; none: its own unit. */
            units?: string[];
            /** @description Path of a watched folder, below the root of them all. */
            folder: string | null;
            /** @description Publish what is sound; else stop at the dry run. */
            publish: boolean;
            calendar: components["schemas"]["DeliveryCalendarDto"];
            /**
             * @description The first day whose data it owes.
             * @example 2026-11-01
             */
            beginsOn: string;
            /** @description Not watched any more, and owes nothing, when false. */
            active: boolean;
            /** @description The version that was edited. */
            version: number;
        };
        DeliveredDto: {
            id: string;
            /** @description The import that carries it. */
            import: string;
            /** @description The same content had come before: nothing is imported again. */
            repeated: boolean;
        };
        DeliveryRefusalDto: {
            code: string;
            detail: string;
        };
        DeliveryDto: {
            id: string;
            receivedAt: string;
            /** @enum {string} */
            via: "folder" | "push";
            fileName: string;
            /** @description Bytes. */
            fileSize: string;
            sha256: string;
            deliveredBy: string;
            repeated: boolean;
            import: string | null;
            /** @enum {string|null} */
            status: "checking" | "checked" | "publishing" | "published" | "cancelled" | "failed" | "reverted" | null;
            rows: string | null;
            rejected: string | null;
            /** @description Why it was refused before an import began. */
            refusal: components["schemas"]["DeliveryRefusalDto"] | null;
        };
        DeliveryListDto: {
            items: components["schemas"]["DeliveryDto"][];
            next: string | null;
        };
        FlagsDto: {
            /** @description Judged to be right (属实); `known` is either way. */
            substantiated?: boolean | "known";
            resolved?: boolean | "known";
            /** @description `known` are those who answered. */
            satisfied?: boolean | "known";
            /** @description The customer disputes the answer. */
            disputed?: boolean | "known";
            /** @description Names another complaint as the one it repeats. */
            repeat?: boolean;
            escalated?: boolean;
            /** @description Sent to more than one place before it was closed. */
            redispatched?: boolean;
            /** @description Excluded by a decided dispute; false counts net. */
            excluded?: boolean;
            /** @description Closed at or before the instant it was due; false is late. */
            onTime?: boolean;
            /** @description Closed on or before the day it was due; false is late. */
            onTimeByDay?: boolean;
        };
        WithinDto: {
            /** @enum {string} */
            from: "received" | "accepted" | "transferred" | "firstReply" | "closed";
            /** @enum {string} */
            to: "received" | "accepted" | "transferred" | "firstReply" | "closed";
            /** @description At most so many; what never came did not come in time. */
            hours: number;
        };
        ComplaintSelectionDto: {
            layers: ("contact" | "ticket" | "appeal")[];
            /** @description Type codes with all below them; null is every type. */
            types: string[] | null;
            /** @description Codes or names, each with all below it. */
            channels?: string[] | null;
            levels?: string[] | null;
            causes?: string[] | null;
            /** @description Consumer rights. */
            rights?: string[] | null;
            /** @description As written. */
            departments?: string[] | null;
            /** @description Each has to be as asked. */
            flags?: components["schemas"]["FlagsDto"];
            within?: components["schemas"]["WithinDto"] | null;
            /**
             * @description merged: repeats are not counted.
             * @enum {string}
             */
            duplicates?: "none" | "merged";
            /** @enum {string} */
            dateBasis: "received" | "accepted" | "transferred" | "due" | "closed" | "surveyed" | "escalated";
        };
        DenominatorDto: {
            /** @example customers */
            series?: string;
            /** @enum {string} */
            instant?: "end" | "average" | "flow" | "snapshot" | "rolling";
            /** @description Which month of the period; only with snapshot. */
            month?: number;
            /** @description How many days before its end; only with rolling. */
            days?: number;
            /** @description Instead of all the others. */
            complaints?: components["schemas"]["ComplaintSelectionDto"];
        };
        SecondaryThresholdDto: {
            /**
             * @description Reached by this many complaints.
             * @example 40
             */
            count: string;
        };
        ConfirmationDto: {
            /**
             * @description To be decided within so many working days after the day it is counted on.
             * @example 7
             */
            workingDays: number;
            /** @description Who decides, as it is to be read. */
            by?: string | null;
        };
        SeriesBreakDto: {
            /**
             * @description The first day counted by the new rule.
             * @example 2022-01-01
             */
            date: string;
            note: string;
        };
        IndicatorDto: {
            /** @example user-appeal-rate */
            code: string;
            name: components["schemas"]["NameDto"];
            numerator: components["schemas"]["ComplaintSelectionDto"];
            /** @description Null for a plain count. */
            denominator: components["schemas"]["DenominatorDto"] | null;
            /**
             * @description The rate is per so many customers; a decimal string.
             * @example 1000000
             */
            multiplier: string;
            /** @example 1 */
            decimals: number;
            /**
             * @description Of the calendar, or a rolling window: rolling-30 is the 30 days that end on the day asked about.
             * @example quarter
             */
            period: string;
            /**
             * @description Which rate is the better one.
             * @enum {string}
             */
            direction?: "lower" | "higher";
            /** @enum {string} */
            annualMethod?: "sum-of-periods" | "pooled-average" | "pooled-end";
            minimumBase?: string | null;
            /** @description A second trigger beside the limit, over the indicator’s own period; it warns, and never breaches. */
            secondaryThreshold?: components["schemas"]["SecondaryThresholdDto"] | null;
            /** @description By when what is alleged is decided; only where the numerator counts what is substantiated. */
            confirmation?: components["schemas"]["ConfirmationDto"] | null;
            seriesBreaks?: components["schemas"]["SeriesBreakDto"][];
            sources?: string[];
            version: number;
            /** @description The first day it counts; null: from the beginning. */
            validFrom: string | null;
        };
        IndicatorListDto: {
            items: components["schemas"]["IndicatorDto"][];
            next: string | null;
        };
        NewIndicatorDto: {
            /** @example user-appeal-rate */
            code: string;
            name: components["schemas"]["NameDto"];
            numerator: components["schemas"]["ComplaintSelectionDto"];
            /** @description Null for a plain count. */
            denominator: components["schemas"]["DenominatorDto"] | null;
            /**
             * @description The rate is per so many customers; a decimal string.
             * @example 1000000
             */
            multiplier: string;
            /** @example 1 */
            decimals: number;
            /**
             * @description Of the calendar, or a rolling window: rolling-30 is the 30 days that end on the day asked about.
             * @example quarter
             */
            period: string;
            /**
             * @description Which rate is the better one.
             * @enum {string}
             */
            direction?: "lower" | "higher";
            /** @enum {string} */
            annualMethod?: "sum-of-periods" | "pooled-average" | "pooled-end";
            minimumBase?: string | null;
            /** @description A second trigger beside the limit, over the indicator’s own period; it warns, and never breaches. */
            secondaryThreshold?: components["schemas"]["SecondaryThresholdDto"] | null;
            /** @description By when what is alleged is decided; only where the numerator counts what is substantiated. */
            confirmation?: components["schemas"]["ConfirmationDto"] | null;
            seriesBreaks?: components["schemas"]["SeriesBreakDto"][];
            sources?: string[];
        };
        LimitDto: {
            /** @example miit-quarter */
            code: string;
            /** @example user-appeal-rate */
            indicator: string;
            /**
             * @description A unit’s code, or * for every unit.
             * @example *
             */
            unit: string;
            /** @enum {string} */
            kind: "red-line" | "allocated-line" | "target" | "floor" | "zero-tolerance" | "benchmark";
            /** @enum {string} */
            operator: "<=" | "<" | ">=" | ">" | "=";
            /** @example 20 */
            value: string;
            /**
             * @description Of the calendar, or a rolling window: rolling-30 is the 30 days that end on the day asked about.
             * @example quarter
             */
            period: string;
            /** @example 2013-01-01 */
            validFrom: string;
            /** @description The first day it no longer holds. */
            validUntil?: string | null;
            source?: string;
            version: number;
        };
        LimitListDto: {
            items: components["schemas"]["LimitDto"][];
            next: string | null;
        };
        NewLimitDto: {
            /** @example miit-quarter */
            code: string;
            /** @example user-appeal-rate */
            indicator: string;
            /**
             * @description A unit’s code, or * for every unit.
             * @example *
             */
            unit: string;
            /** @enum {string} */
            kind: "red-line" | "allocated-line" | "target" | "floor" | "zero-tolerance" | "benchmark";
            /** @enum {string} */
            operator: "<=" | "<" | ">=" | ">" | "=";
            /** @example 20 */
            value: string;
            /**
             * @description Of the calendar, or a rolling window: rolling-30 is the 30 days that end on the day asked about.
             * @example quarter
             */
            period: string;
            /** @example 2013-01-01 */
            validFrom: string;
            /** @description The first day it no longer holds. */
            validUntil?: string | null;
            source?: string;
        };
        VersionChangeDto: {
            proposal: string;
            proposedBy: string;
            proposedByName: string;
            reason: string;
        };
        VersionOriginDto: {
            definedBy: string;
            definedByName: string;
            definedAt: string;
            /** @description The first day of a later version; null: none is known. */
            endsOn: string | null;
            /** @description Null for a first definition. */
            change: components["schemas"]["VersionChangeDto"] | null;
        };
        IndicatorVersionDto: {
            definition: components["schemas"]["IndicatorDto"];
            origin: components["schemas"]["VersionOriginDto"];
        };
        IndicatorVersionListDto: {
            /** @description The newest first. */
            items: components["schemas"]["IndicatorVersionDto"][];
        };
        LimitVersionDto: {
            definition: components["schemas"]["LimitDto"];
            origin: components["schemas"]["VersionOriginDto"];
        };
        LimitVersionListDto: {
            /** @description The newest first. */
            items: components["schemas"]["LimitVersionDto"][];
        };
        NewApportionmentDto: {
            /**
             * @description The superior: the line is handed down to the units right below it.
             * @example root
             */
            unit: string;
            /**
             * @description Whose customers the parts are reckoned on.
             * @example 2026-Q4
             */
            period: string;
            /**
             * @description The part of the line handed down.
             * @default 1
             * @example 0.95
             */
            share: string;
            /** @example 2027-01-01 */
            validFrom: string;
            /** @description Shows what would be drawn, and draws nothing. */
            preview: boolean;
        };
        AllocatedLineDto: {
            unit: string;
            value: string;
            base: string | null;
            /** @description Cases before rounding, to two decimals. */
            exact: string | null;
            /** @description Rounded down. */
            allowance: string | null;
        };
        LimitApportionmentDto: {
            superior: components["schemas"]["AllocatedLineDto"];
            items: components["schemas"]["AllocatedLineDto"][];
            sumOfAllowances: string | null;
            /** @description What rounding and a reserve leave with the superior. */
            kept: string | null;
            /** @description Lines drawn; one that stood already with another value has to be proposed. */
            drawn: number;
        };
        IntervalDto: {
            low: string;
            high: string;
        };
        ReadingBreakDto: {
            date: string;
            note: string;
        };
        PreviousReadingDto: {
            period: string;
            rate: string | null;
            /** @description Growth in per cent from unrounded rates; null while the period runs and across a break of series. */
            change: string | null;
            seriesBreak: components["schemas"]["ReadingBreakDto"] | null;
        };
        RangeDto: {
            expected: string;
            low: string;
            high: string;
        };
        BreachDaysDto: {
            /** @description The day by which one in ten of the breaches has come. */
            early: string;
            median: string;
            /** @description The day by which nine in ten have come. */
            late: string;
        };
        NaiveProjectionDto: {
            count: string;
            rate: string | null;
        };
        ProjectedCohortDto: {
            event: string;
            name: components["schemas"]["NameDto"];
            /** @description The first day on which it brought complaints. */
            since: string;
            /** @description The units it concerns. */
            units: components["schemas"]["NameDto"][];
            counted: string;
            /** @description Its share of the last fifteen working days’ count. */
            recentShare: string | null;
            /** @description What it will still bring. */
            further: components["schemas"]["RangeDto"];
        };
        ReadingProjectionDto: {
            /** @description The rate at the end of the period; null without a base. */
            expected: string | null;
            /** @description With `high`, the 80 % interval. */
            low: string | null;
            high: string | null;
            /** @description The same as complaints counted. */
            count: components["schemas"]["RangeDto"];
            /** @description From 0.00 to 1.00; null without a line to pass. */
            breachProbability: string | null;
            /** @description Null when a breach is hardly possible. */
            breach: components["schemas"]["BreachDaysDto"] | null;
            /** @description The plain run-rate by calendar days. */
            naive: components["schemas"]["NaiveProjectionDto"];
            /** @description Incidents forecast apart from the pace. */
            cohorts: components["schemas"]["ProjectedCohortDto"][];
            /** @description Last days that are still filling up. */
            incompleteDays: number;
        };
        CountThresholdDto: {
            /** @example 40 */
            count: string;
            /** @description Whether the count is at the threshold or above it. */
            reached: boolean;
        };
        IncompleteDto: {
            daysWithoutData: number;
            /** @description Complaints without the date by which the indicator counts. */
            missingBasisDate: string;
            /** @description Complaints known only as daily totals, which cannot tell what the indicator asks for: not counted. */
            leftOutOfTotals: string;
        };
        BaseDifferenceDto: {
            period: string;
            own: string;
            childrenSum: string;
        };
        DefinitionNoteDto: {
            version: number;
            dateBasis: string;
            layers: string[];
            types: string[] | null;
            series: string | null;
            instant: string | null;
            annualMethod: string;
            sources: string[];
        };
        KnownThenDto: {
            /** @description Complaints up to the end of the same day, counted on today’s data. */
            countNow: string;
        };
        ReadingDto: {
            indicator: string;
            indicatorName: components["schemas"]["NameDto"];
            limit: string | null;
            /** @enum {string|null} */
            limitKind: "red-line" | "allocated-line" | "target" | "floor" | "zero-tolerance" | "benchmark" | null;
            /**
             * @description Of the calendar, or a rolling window: rolling-30 is the 30 days that end on the day asked about.
             * @example quarter
             */
            limitPeriod: string | null;
            /** @enum {string|null} */
            operator: "<=" | "<" | ">=" | ">" | "=" | null;
            unit: string;
            period: string;
            asOf: string;
            count: string;
            base: string | null;
            rate: string | null;
            /** @enum {string} */
            status: "inside" | "breached" | "no-base" | "no-limit";
            limitValue: string | null;
            allowance: string | null;
            /** @description Negative when over. */
            left: string | null;
            usedShare: string | null;
            /** @description Of the rate, 95 %. */
            interval: components["schemas"]["IntervalDto"] | null;
            previous: components["schemas"]["PreviousReadingDto"] | null;
            elapsedShare: string;
            breachedOn: string | null;
            /** @description Null once the period is over. */
            projection: components["schemas"]["ReadingProjectionDto"] | null;
            /** @enum {string} */
            risk: "inside" | "warning" | "expected" | "breached" | "unknown";
            /** @description The second trigger, on the count; reached, it raises the risk to a warning. Null where there is none. */
            countThreshold: components["schemas"]["CountThresholdDto"] | null;
            complete: boolean;
            incomplete: components["schemas"]["IncompleteDto"];
            /** @description The last known month, where it stands in for later ones. */
            baseProvisionalFrom: string | null;
            baseMissing: string[];
            /** @description Where the unit’s own customers are not its children’s sum. */
            baseDiffers: components["schemas"]["BaseDifferenceDto"][];
            decimals: number;
            multiplier: string;
            definition: components["schemas"]["DefinitionNoteDto"];
            /** @description Present where the reading says what was known on its day (`known=then`). */
            known?: components["schemas"]["KnownThenDto"];
        };
        ReadingListDto: {
            items: components["schemas"]["ReadingDto"][];
            next: string | null;
        };
        ApportionmentDto: {
            parentAllowance: string | null;
            sumOfChildren: string | null;
        };
        PeersDto: {
            /** @description How many units have a rate. */
            units: number;
            /** @description Of their unrounded rates. */
            median: string | null;
        };
        ChildReadingsDto: {
            items: components["schemas"]["ReadingDto"][];
            next: string | null;
            apportioned: components["schemas"]["ApportionmentDto"];
            /** @description The units beside each other, in the first line asked for. */
            peers: components["schemas"]["PeersDto"];
        };
        BurnDownDayDto: {
            day: string;
            /** @description Null where the day is not known yet. */
            count: string | null;
            /** @description At the end of the day; negative when over. */
            left: string | null;
            /** @description Left if the allowance were used evenly over the working days. */
            even: string;
            /** @description The rate so far at the end of the day. */
            rate: string | null;
            /** @description Left if as many had been counted as on the same days a year before. */
            leftYearBefore: string | null;
        };
        BurnDownFanPointDto: {
            day: string;
            /** @description With `high`, the 80 % interval of what will be left. */
            low: string;
            expected: string;
            high: string;
        };
        BurnDownYearBeforeDto: {
            /** @example 2025 */
            period: string;
            /** @description Whether every day of it was delivered. */
            complete: boolean;
        };
        IncompleteDaysDto: {
            /** @description The last days known that are still filling up. */
            days: number;
            /**
             * @description Complaints of them still expected, without those of named incidents.
             * @example 2.1
             */
            expected: string;
        };
        BurnDownDto: {
            allowance: string;
            /** @description Every day of the period. */
            days: components["schemas"]["BurnDownDayDto"][];
            /** @description Empty where nothing is projected. */
            fan: components["schemas"]["BurnDownFanPointDto"][];
            /** @description Null where nothing was delivered then. */
            yearBefore: components["schemas"]["BurnDownYearBeforeDto"] | null;
            /** @description Null where nothing is known to be missing. */
            incomplete: components["schemas"]["IncompleteDaysDto"] | null;
        };
        BoardUnitDto: {
            code: string;
            name: components["schemas"]["NameDto"];
            kind: string;
        };
        StaleDto: {
            days: number;
        };
        HeadlineReadingDto: {
            indicator: string;
            limit: string;
        };
        HeadlineDto: {
            /** @enum {string} */
            kind: "breached" | "expected" | "warning" | "calm" | "early" | "no-data" | "no-limit";
            sentence: components["schemas"]["NameDto"];
            second: components["schemas"]["NameDto"] | null;
            reading: components["schemas"]["HeadlineReadingDto"] | null;
        };
        CardPointDto: {
            period: string;
            rate: string | null;
        };
        WorkingTimeDto: {
            /**
             * @description Share of the period’s working days that are over.
             * @example 0.532
             */
            elapsed: string;
            /** @description Working days to come. */
            daysLeft: number;
        };
        NamedUnitDto: {
            code: string;
            name: components["schemas"]["NameDto"];
        };
        AwaitedConfirmationDto: {
            count: string;
            /** @description Of the oldest. */
            unit: components["schemas"]["NamedUnitDto"];
            /** @description The day on which the oldest is counted. */
            since: string;
            /** @description The working day by which the oldest must be decided. */
            decideBy: string;
            overdue: boolean;
            by: string | null;
        };
        BoardCardDto: {
            reading: components["schemas"]["ReadingDto"];
            trend: components["schemas"]["CardPointDto"][];
            workingTime: components["schemas"]["WorkingTimeDto"];
            /** @description What waits to be judged right. */
            awaited: components["schemas"]["AwaitedConfirmationDto"] | null;
        };
        CauseDto: {
            name: components["schemas"]["NameDto"];
            count: string;
        };
        BoardChildDto: {
            unit: components["schemas"]["NamedUnitDto"];
            base: string | null;
            /** @description In the order of the cards; null where the unit has no such line. */
            readings: (components["schemas"]["ReadingDto"] | null)[];
            /**
             * @description The worst of its lines.
             * @enum {string}
             */
            status: "breached" | "expected" | "warning" | "incomplete" | "no-base" | "inside" | "no-limit";
            note: components["schemas"]["NameDto"];
            /** @description One kind of complaint, or two, that make up two fifths of its use of a line in danger. */
            causes: components["schemas"]["CauseDto"][];
        };
        SilentUnitDto: {
            unit: components["schemas"]["NamedUnitDto"];
            since: string;
            days: number;
        };
        IssuedReviewDto: {
            id: string;
            number: string;
            period: string;
            issuedAt: string;
        };
        LastImportDto: {
            lastPublishedAt: string | null;
            /** @description Rows refused by the last published file. */
            openRejects: string;
        };
        BoardDto: {
            unit: components["schemas"]["BoardUnitDto"];
            period: string;
            asOf: string;
            dataAsOf: string | null;
            stale: components["schemas"]["StaleDto"] | null;
            headline: components["schemas"]["HeadlineDto"];
            cards: components["schemas"]["BoardCardDto"][];
            /** @description Worst standing first, then by name. */
            children: components["schemas"]["BoardChildDto"][];
            missing: components["schemas"]["SilentUnitDto"][];
            apportionNote: components["schemas"]["NameDto"] | null;
            reviews: components["schemas"]["IssuedReviewDto"][];
            imports: components["schemas"]["LastImportDto"];
        };
        JudgedUnitDto: {
            code: string;
            name: components["schemas"]["NameDto"];
        };
        AlarmScoreDto: {
            given: number;
            right: number;
            /** @description False alarms. */
            wrong: number;
            /** @description Breaches nobody was warned of. */
            missed: number;
            /** @description Days from the alarm to the breach, in the middle. */
            medianLead: number | null;
        };
        LineScoreDto: {
            forecasts: number;
            /** @description Units and periods in which the line was passed. */
            breaches: number;
            /** @description Mean squared error of the probabilities: 0 is perfect, 0.25 says nothing. */
            brier: number;
            /** @description The same of the plain run-rate. */
            naiveBrier: number;
            /** @description Share of totals that lay in the 80 % interval. */
            covered: number;
            alarms: components["schemas"]["AlarmScoreDto"];
            naiveAlarms: components["schemas"]["AlarmScoreDto"];
        };
        ForecastOutcomeDto: {
            count: number;
            breached: boolean;
            breachedOn: string | null;
        };
        ScoredForecastDto: {
            unit: string;
            period: string;
            asOf: string;
            probability: number;
            low: number;
            high: number;
            naive: number;
            allowance: number;
            outcome: components["schemas"]["ForecastOutcomeDto"];
        };
        ForecastRecordDto: {
            /** @description Null without a forecast of a period that is over. */
            score: components["schemas"]["LineScoreDto"] | null;
            forecasts: components["schemas"]["ScoredForecastDto"][];
        };
        LineHealthDto: {
            /** @description The line as it stands today. */
            line: components["schemas"]["ReadingDto"];
            units: components["schemas"]["JudgedUnitDto"][];
            periods: string[];
            /** @description Foreseen and kept on the day itself. */
            kept: components["schemas"]["ForecastRecordDto"];
            /** @description Reckoned today from the counts up to day 52 of each quarter. */
            recomputed: components["schemas"]["ForecastRecordDto"];
        };
        ExclusionDto: {
            indicator: string;
            /** @description The unit asked for, or one directly below it; with all below that. */
            unit: string;
            /** @description How many, as decimal text; never 0. */
            excluded: string;
            /**
             * @description What the reading counts: gross with the excluded complaints in it, net where its definition leaves them out.
             * @enum {string}
             */
            counts: "gross" | "net";
        };
        ExclusionListDto: {
            /** @description Only where something was excluded. */
            items: components["schemas"]["ExclusionDto"][];
        };
        PackSourceDto: {
            code: string;
            title: string;
            publisher: string;
            year: number | null;
            url: string | null;
            /** @description Number or clause of the document. */
            document: string | null;
        };
        PackTermDto: {
            /** @example red-line */
            concept: string;
            zh: string;
            en: string;
        };
        PackValueDto: {
            /** @example denominator.series */
            path: string;
            value: string | null;
        };
        PackDifferenceDto: {
            /** @example value */
            path: string;
            pack: string | null;
            loaded: string | null;
        };
        PackChangeDto: {
            loaded: components["schemas"]["NewIndicatorDto"] | components["schemas"]["NewLimitDto"];
            pack: components["schemas"]["NewIndicatorDto"] | components["schemas"]["NewLimitDto"];
        };
        PackItemDto: {
            /** @enum {string} */
            kind: "indicator" | "limit" | "deadline";
            /** @example miit-quarter */
            code: string;
            name: components["schemas"]["NameDto"];
            /**
             * @description S: stated in a source; I: inferred; G: general knowledge.
             * @enum {string}
             */
            confidence: "S" | "I" | "G";
            year: number | null;
            sources: string[];
            /** @description What of it is still to be verified. */
            doubts: components["schemas"]["NameDto"] | null;
            /** @description Code of the item it stands in for. */
            variantOf: string | null;
            /** @description Why it cannot be loaded. */
            reason: components["schemas"]["NameDto"] | null;
            /** @description Whether a source states it; the rest is loaded only with a verification. */
            on: boolean;
            /** @description Whether it is loaded when no items are named. */
            preselected: boolean;
            /** @enum {string} */
            standing: "same" | "differs" | "not-loaded" | "not-loadable";
            values: components["schemas"]["PackValueDto"][];
            differences: components["schemas"]["PackDifferenceDto"][];
            /** @description Both definitions, whole, of an indicator or limit that differs: what a change proposal is made from. */
            change: components["schemas"]["PackChangeDto"] | null;
        };
        RegimePackDto: {
            /** @example cn.miit */
            code: string;
            name: components["schemas"]["NameDto"];
            /**
             * @description The day on which its sources were read.
             * @example 2026-11-22
             */
            asOf: string;
            note: components["schemas"]["NameDto"] | null;
            sources: components["schemas"]["PackSourceDto"][];
            /** @description The words the regime uses. */
            vocabulary: components["schemas"]["PackTermDto"][];
            /** @description Indicators, limits and deadlines, in this order. */
            items: components["schemas"]["PackItemDto"][];
        };
        RegimePackListDto: {
            items: components["schemas"]["RegimePackDto"][];
            next: string | null;
        };
        PackActivationDto: {
            /**
             * @description Kind and code of each item; left out: those preselected.
             * @example [
             *       "limit:miit-quarter"
             *     ]
             */
            items?: string[] | null;
            /** @description Who has checked what no source states, against which document; needed for items that are not on. */
            verification?: string | null;
        };
        ActivatedItemDto: {
            /** @enum {string} */
            kind: "indicator" | "limit" | "deadline";
            code: string;
            /**
             * @description differs: what is loaded says something else and was left as it is.
             * @enum {string}
             */
            outcome: "loaded" | "unchanged" | "differs" | "refused";
            differences: components["schemas"]["PackDifferenceDto"][];
            /** @description Why it was refused. */
            refusal: string | null;
        };
        PackActivatedDto: {
            items: components["schemas"]["ActivatedItemDto"][];
        };
        IndicatorPreviewDto: {
            definition: components["schemas"]["NewIndicatorDto"];
            /** @example root */
            unit: string;
            /** @example 2026-Q4 */
            period: string;
        };
        NamedHandDto: {
            username: string;
            /** @description The name to be shown. */
            name: string;
            /** @description In whose place. */
            actingFor: string | null;
            /** @description The name of whose place was taken, to be shown. */
            actingForName: string | null;
        };
        ImpactStateDto: {
            /** @enum {string} */
            state: "counting" | "ready" | "cancelled" | "failed";
            /** @description From 0 to 1. */
            progress: number;
            /** @description When it was counted last. */
            countedAt: string | null;
        };
        ChangeProposalDto: {
            id: string;
            /** @enum {string} */
            kind: "indicator" | "limit";
            /** @description The indicator or limit it changes. */
            code: string;
            /** @description The unit whose readings change, with all below it. */
            unit: string;
            /** @enum {string} */
            state: "proposed" | "approved" | "in-force" | "refused" | "withdrawn";
            reason: string;
            effectiveFrom: string;
            /** @description The version it would replace. */
            baseVersion: number;
            /** @description The version it became. */
            version: number | null;
            /** @description Whether the definition has changed since. */
            stale: boolean;
            proposedBy: components["schemas"]["NamedHandDto"];
            proposedAt: string;
            decidedBy: components["schemas"]["NamedHandDto"] | null;
            decidedAt: string | null;
            decisionReason: string | null;
            impact: components["schemas"]["ImpactStateDto"];
        };
        ChangeProposalPageDto: {
            items: components["schemas"]["ChangeProposalDto"][];
            next: string | null;
        };
        IndicatorChangeDto: {
            before: components["schemas"]["IndicatorDto"];
            after: components["schemas"]["NewIndicatorDto"];
        };
        LimitChangeDto: {
            before: components["schemas"]["LimitDto"];
            after: components["schemas"]["NewLimitDto"];
        };
        ImpactSummaryDto: {
            /** @description Readings made twice, at the units of the caller. */
            readings: number;
            flips: number;
            /** @description Warnings that would come or go though no verdict does. */
            alarmFlips: number;
            /** @description Days, mostly month ends, on which a verdict flips. */
            days: number;
            /** @description Units of which a verdict flips. */
            units: number;
            /** @description Days, mostly month ends, on which a verdict or a warning would be another. */
            movedDays: number;
        };
        WholeChangeProposalDto: {
            id: string;
            /** @enum {string} */
            kind: "indicator" | "limit";
            /** @description The indicator or limit it changes. */
            code: string;
            /** @description The unit whose readings change, with all below it. */
            unit: string;
            /** @enum {string} */
            state: "proposed" | "approved" | "in-force" | "refused" | "withdrawn";
            reason: string;
            effectiveFrom: string;
            /** @description The version it would replace. */
            baseVersion: number;
            /** @description The version it became. */
            version: number | null;
            /** @description Whether the definition has changed since. */
            stale: boolean;
            proposedBy: components["schemas"]["NamedHandDto"];
            proposedAt: string;
            decidedBy: components["schemas"]["NamedHandDto"] | null;
            decidedAt: string | null;
            decisionReason: string | null;
            impact: components["schemas"]["ImpactStateDto"];
            indicator: components["schemas"]["IndicatorChangeDto"] | null;
            limit: components["schemas"]["LimitChangeDto"] | null;
            /**
             * @description Whether the caller may approve it, or why not.
             * @enum {string}
             */
            mayApprove: "yes" | "own" | "not-permitted" | "beyond-scope" | "decided" | "stale" | "no-impact";
            summary: components["schemas"]["ImpactSummaryDto"];
        };
        NewChangeProposalDto: {
            /** @enum {string} */
            kind: "indicator" | "limit";
            /** @description The whole new definition; a limit’s validFrom is the day the change takes effect. */
            definition: components["schemas"]["NewIndicatorDto"] | components["schemas"]["NewLimitDto"];
            reason: string;
            /**
             * @description It rules periods that begin on this day or later.
             * @example 2027-01-01
             */
            effectiveFrom: string;
        };
        DecisionDto: {
            /** @description Why. */
            reason: string;
        };
        ImpactOutcomeDto: {
            count: string;
            base: string | null;
            rate: string | null;
            /** @enum {string} */
            status: "inside" | "breached" | "no-base" | "no-limit";
            limitValue: string | null;
            /**
             * @description How it stood to the end of its period, incidents not told apart; null where that was over.
             * @enum {string|null}
             */
            risk: "inside" | "warning" | "expected" | "breached" | "unknown" | null;
        };
        ImpactReadingDto: {
            unit: string;
            unitName: components["schemas"]["NameDto"];
            limit: string | null;
            period: string;
            asOf: string;
            /** @description Whether the legal status would be another. */
            flips: boolean;
            /** @description Whether a warning would come or go though the legal status stays. */
            alarmFlips: boolean;
            /** @description Null where there is no such line. */
            before: components["schemas"]["ImpactOutcomeDto"] | null;
            /** @description Null where there would be no such line. */
            after: components["schemas"]["ImpactOutcomeDto"] | null;
        };
        ImpactPageDto: {
            items: components["schemas"]["ImpactReadingDto"][];
            next: string | null;
        };
        ExplainedItemDto: {
            /**
             * @description By how many our count is the higher; negative where theirs is.
             * @example 2
             */
            count: string;
            /** @example 季末最后两件由通管局计入下一季 */
            text: string;
        };
        OfficialFigureDto: {
            /** @example user-appeal-rate */
            indicator: string;
            /** @example root */
            unit: string;
            /**
             * @description A period that is over.
             * @example 2026-Q3
             */
            period: string;
            /** @example 361 */
            count?: string | null;
            /**
             * @description As printed.
             * @example 12.9
             */
            rate?: string | null;
            /** @example 通管局 2026年三季度电信服务质量通报 */
            source: string;
            /** @example 2026-10-28 */
            publishedOn: string;
            /** @description The parts of the difference explained. */
            items?: components["schemas"]["ExplainedItemDto"][];
            unitName: components["schemas"]["NameDto"];
            version: number;
            /** @description Our count of the same period. */
            internalCount: string | null;
            /** @description Our rate, printed. */
            internalRate: string | null;
            /** @description Our count less theirs. */
            difference: string | null;
            /** @description The sum of the items. */
            explained: string;
            /** @description What of the difference no item explains. */
            unexplained: string | null;
        };
        OfficialFigureListDto: {
            items: components["schemas"]["OfficialFigureDto"][];
            next: string | null;
        };
        NewOfficialFigureDto: {
            /** @example user-appeal-rate */
            indicator: string;
            /** @example root */
            unit: string;
            /**
             * @description A period that is over.
             * @example 2026-Q3
             */
            period: string;
            /** @example 361 */
            count?: string | null;
            /**
             * @description As printed.
             * @example 12.9
             */
            rate?: string | null;
            /** @example 通管局 2026年三季度电信服务质量通报 */
            source: string;
            /** @example 2026-10-28 */
            publishedOn: string;
            /** @description The parts of the difference explained. */
            items?: components["schemas"]["ExplainedItemDto"][];
        };
        FigureUploadDto: {
            /**
             * Format: binary
             * @description CSV or XLSX with the columns of the download.
             */
            file: string;
            /**
             * @description nothing: only tells what it would do; whole: writes it unless a line is refused; sound: without these.
             * @enum {string}
             */
            write?: "nothing" | "whole" | "sound";
        };
        FigureValuesDto: {
            count: string | null;
            rate: string | null;
            source: string;
            publishedOn: string;
        };
        FigureLineDto: {
            count: string | null;
            rate: string | null;
            source: string;
            publishedOn: string;
            line: number;
            /** @example user-appeal-rate */
            indicator: string;
            /** @example root */
            unit: string;
            /** @example 2026-Q3 */
            period: string;
            /** @enum {string} */
            effect: "created" | "corrected" | "unchanged";
            /** @description What was on record. */
            before: components["schemas"]["FigureValuesDto"] | null;
        };
        FigureFileOutcomeDto: {
            lines: components["schemas"]["FigureLineDto"][];
            /** @description One for each cell that is wrong. */
            rejects: components["schemas"]["RejectDto"][];
            /** @description How many lines are refused. */
            refusedLines: number;
            /** @description Columns that mean nothing here. */
            ignored: string[];
            /** @description Whether the lines are now on record. */
            written: boolean;
        };
        ForeseenDto: {
            /** @description How likely a breach is, from 0.00 to 1.00. */
            probability: string | null;
            /** @description Complaints by the end of the period. */
            expected: string;
            /** @description With `high`, the 80 % interval. */
            low: string;
            high: string;
        };
        MostIntakeDto: {
            count: number;
            /** @description In each so many working days. */
            days: number;
        };
        IntakeDto: {
            /** @description What may come; null without a working day left. */
            most: components["schemas"]["MostIntakeDto"] | null;
            /** @description Working days left in the period. */
            workingDays: number;
            /** @description Complaints a working day at the usual pace. */
            usual: string | null;
            /** @description Complaints a working day in the last five. */
            lastWeek: string;
        };
        PaceEffectDto: {
            /** @enum {string} */
            kind: "pace";
            /**
             * @description The share taken off the usual pace.
             * @example 0.3
             */
            share: string;
        };
        IncidentEffectDto: {
            /** @enum {string} */
            kind: "incident";
            /**
             * @description Of what the incident would still bring, the share prevented.
             * @example 0.85
             */
            share: string;
            /**
             * @description The event.
             * @example 9
             */
            event: string;
        };
        CountEffectDto: {
            /** @enum {string} */
            kind: "count";
            /**
             * @description So many complaints fewer.
             * @example 5
             */
            count: string;
        };
        PriceDto: {
            /** @example 472192.00 */
            amount: string;
            /**
             * @description ISO 4217.
             * @example CNY
             */
            currency: string;
        };
        LineAtDecisionDto: {
            limit: string | null;
            left: string | null;
            /** @description How likely a breach was without it, from 0.00 to 1.00. */
            before: string | null;
            after: string | null;
        };
        DecisionOutlookDto: {
            asOf: string;
            /** @description Complaints foreseen by the end of the period without it. */
            without: string;
            with: string;
            /** @description The upper end of the 80 % interval with it. */
            high: string;
            lines: components["schemas"]["LineAtDecisionDto"][];
        };
        LeverDecisionDto: {
            /** @enum {string} */
            step: "carried-out" | "put-off" | "dropped";
            reason: string;
            /** @description The day it was put off to. */
            until: string | null;
            decidedBy: components["schemas"]["NamedHandDto"];
            decidedAt: string;
            /** @description What was foreseen at that moment. */
            outlook: components["schemas"]["DecisionOutlookDto"] | null;
        };
        LeverScoreDto: {
            /** @description Complaints that came in the end. */
            came: string;
            /** @description How many fewer were promised. */
            promised: string;
            /** @description How many fewer came than were foreseen without it. */
            delivered: string;
            /** @enum {string} */
            verdict: "kept" | "within" | "missed";
        };
        LeverDto: {
            /** @example unexplained-charge-rate */
            indicator: string;
            /** @example root */
            unit: string;
            /**
             * @description A period that runs.
             * @example 2026
             */
            period: string;
            title: components["schemas"]["NameDto"];
            price?: components["schemas"]["PriceDto"] | null;
            /** @description What it changes. */
            effect: components["schemas"]["PaceEffectDto"] | components["schemas"]["IncidentEffectDto"] | components["schemas"]["CountEffectDto"];
            /**
             * @description The day on which it takes hold.
             * @example 2026-11-24
             */
            from: string;
            id: string;
            unitName: components["schemas"]["NameDto"];
            /** @enum {string} */
            state: "proposed" | "carried-out" | "put-off" | "dropped";
            /** @description Whether it waits for a decision. */
            waiting: boolean;
            proposedBy: components["schemas"]["NamedHandDto"];
            proposedAt: string;
            /** @description What was decided, oldest first. */
            decisions: components["schemas"]["LeverDecisionDto"][];
            /** @description Once its period is over, if it was carried out. */
            score: components["schemas"]["LeverScoreDto"] | null;
            version: number;
        };
        PulledLeverDto: {
            lever: components["schemas"]["LeverDto"];
            /** @description With this lever alone. */
            foreseen: components["schemas"]["ForeseenDto"] | null;
        };
        TogetherDto: {
            levers: string[];
            foreseen: components["schemas"]["ForeseenDto"];
        };
        HalvedCauseDto: {
            /** @enum {string} */
            kind: "type" | "incident";
            /** @description Code of the type or number of the event. */
            key: string;
            name: components["schemas"]["NameDto"];
        };
        HalvedDto: {
            causes: components["schemas"]["HalvedCauseDto"][];
            /** @description How likely a breach is when they are halved, from 0.00 to 1.00. */
            probability: string;
        };
        HalvedCausesDto: {
            /** @description Causes that are enough when halved alone. */
            alone: components["schemas"]["HalvedDto"][];
            /** @description Where none is: the pair that takes least away. */
            pair: components["schemas"]["HalvedDto"] | null;
        };
        LeverOutlookDto: {
            asOf: string;
            left: string | null;
            /** @description Without any lever; null where nothing is foreseen. */
            foreseen: components["schemas"]["ForeseenDto"] | null;
            intake: components["schemas"]["IntakeDto"] | null;
            levers: components["schemas"]["PulledLeverDto"][];
            /** @description Null for fewer than two levers. */
            together: components["schemas"]["TogetherDto"] | null;
            /**
             * @description From this probability on it is a risk.
             * @example 0.10
             */
            threshold: string;
            /** @description Null where there is no risk to be halved. */
            causes: components["schemas"]["HalvedCausesDto"] | null;
        };
        WaitingLeverDto: {
            lever: components["schemas"]["LeverDto"];
            indicatorName: components["schemas"]["NameDto"];
            /** @description The line it helps most. */
            limit: string | null;
            /** @description How likely a breach is without it, from 0.00 to 1.00. */
            before: string | null;
            after: string | null;
        };
        WaitingLeversDto: {
            /** @description At most three, what helps most first. */
            items: components["schemas"]["WaitingLeverDto"][];
            /** @description How many wait in all. */
            waiting: number;
            next: string | null;
        };
        LeverPageDto: {
            items: components["schemas"]["LeverDto"][];
            next: string | null;
        };
        NewLeverDto: {
            /** @example unexplained-charge-rate */
            indicator: string;
            /** @example root */
            unit: string;
            /**
             * @description A period that runs.
             * @example 2026
             */
            period: string;
            title: components["schemas"]["NameDto"];
            price?: components["schemas"]["PriceDto"] | null;
            /** @description What it changes. */
            effect: components["schemas"]["PaceEffectDto"] | components["schemas"]["IncidentEffectDto"] | components["schemas"]["CountEffectDto"];
            /**
             * @description The day on which it takes hold.
             * @example 2026-11-24
             */
            from: string;
        };
        LeverStepDto: {
            /** @description Why. */
            reason: string;
            /** @description The version that was seen. */
            version: number;
        };
        LeverDeferralDto: {
            /** @description Why. */
            reason: string;
            /** @description The version that was seen. */
            version: number;
            /**
             * @description The day on which it waits for a decision again.
             * @example 2026-11-22
             */
            until: string;
        };
        NewBaselineDto: {
            /** @example root */
            unit: string;
            /** @example user-appeal-rate */
            indicator: string;
            /** @enum {string} */
            grain: "month" | "week" | "quarter";
            /**
             * @description First period it is reckoned from; its limits stand from there on.
             * @example 2025-10
             */
            from: string;
            /**
             * @description Last period it is reckoned from: at least twelve with a rate.
             * @example 2026-09
             */
            to: string;
            /**
             * @description Why the process is measured by these periods.
             * @example 携转资格审核前移以后
             */
            note: string;
        };
        BaselineDto: {
            id: string;
            indicatorVersion: number;
            from: string;
            /** @description The day after the last period it was reckoned from. */
            until: string;
            points: number;
            /** @description Counted per customer, or as a share. */
            centre: number;
            dispersion: number;
            note: string;
            lockedBy: string;
            /** Format: date-time */
            lockedAt: string;
        };
        LayerCountDto: {
            /** @enum {string} */
            layer: "contact" | "ticket" | "appeal";
            count: string;
        };
        ContactDayDto: {
            day: string;
            count: string;
        };
        IcebergDto: {
            period: string;
            asOf: string;
            /** @description The layers before those the indicator counts, of its types, by the day received. */
            layers: components["schemas"]["LayerCountDto"][];
            /** @description The layers the indicator counts. */
            counted: ("contact" | "ticket" | "appeal")[];
            /** @description What the indicator counts. */
            count: string;
            /** @description Contacts of its types by day; days without one are left out. */
            contacts: components["schemas"]["ContactDayDto"][];
        };
        ParetoItemDto: {
            key: string;
            name: components["schemas"]["NameDto"];
            /** @description False while an original text is still to be filed under a type. */
            filed: boolean;
            count: string;
            /** @description Per cent of all, one decimal. */
            share: string;
            cumulativeShare: string;
            /** @description In as many days of the period before. */
            previousCount: string;
        };
        ParetoRestDto: {
            kinds: number;
            count: string;
            previousCount: string;
        };
        ParetoDto: {
            total: string;
            items: components["schemas"]["ParetoItemDto"][];
            rest: components["schemas"]["ParetoRestDto"] | null;
        };
        ProcessUnitDto: {
            code: string;
            name: components["schemas"]["NameDto"];
        };
        ProcessLimitDto: {
            code: string;
            value: string;
            /**
             * @description Of the calendar, or a rolling window: rolling-30 is the 30 days that end on the day asked about.
             * @example quarter
             */
            period: string;
            /** @description The part that falls to one period of the chart. */
            scaled: string;
        };
        RunsDto: {
            useful: number;
            longest: number;
            longestAllowed: number;
            crossings: number;
            crossingsNeeded: number;
            isSignal: boolean;
        };
        PhaseBaselineDto: {
            id: string;
            lockedBy: string;
            /** Format: date-time */
            lockedAt: string;
        };
        PhaseDto: {
            /** @description Null for what was there from the first point. */
            from: string | null;
            /** @enum {string|null} */
            origin: "series-break" | "definition" | "baseline" | null;
            note: string | null;
            /**
             * @description trial: from fewer than 12 points; open: from all points so far; locked: by somebody, never recomputed.
             * @enum {string}
             */
            basis: "trial" | "open" | "locked";
            centre: string | null;
            /** @description σz: 1 where chance alone explains the variation. */
            dispersion: string | null;
            observed: number;
            runs: components["schemas"]["RunsDto"] | null;
            baseline: components["schemas"]["PhaseBaselineDto"] | null;
        };
        PrintedLimitsDto: {
            /** @description Three spreads below the mean, at least 0. */
            lower: string;
            upper: string;
            /** @description Two spreads below. */
            lowerWarning: string;
            upperWarning: string;
        };
        SignalDto: {
            /** @enum {string} */
            kind: "beyond-limit" | "trend" | "near-limit" | "shift";
            /**
             * @description high also for a rising trend, low for a falling one.
             * @enum {string}
             */
            side: "high" | "low";
        };
        ProcessPointDto: {
            period: string;
            start: string;
            count: string;
            base: string | null;
            rate: string | null;
            /** @description False where days were not delivered: such a period is shown, not judged. */
            complete: boolean;
            /** @description Place of its phase. */
            phase: number;
            limits: components["schemas"]["PrintedLimitsDto"] | null;
            /** @description Gravest first. */
            signals: components["schemas"]["SignalDto"][];
        };
        ProcessDto: {
            unit: components["schemas"]["ProcessUnitDto"];
            indicator: string;
            indicatorName: components["schemas"]["NameDto"];
            multiplier: string;
            /** @enum {string} */
            grain: "month" | "week" | "quarter";
            /** @enum {string} */
            chart: "u-prime" | "p-prime";
            conclusion: components["schemas"]["NameDto"];
            /** @enum {string} */
            variation: "improving" | "worsening" | "common-cause";
            /** @enum {string|null} */
            assurance: "inside" | "hit-or-miss" | "over" | null;
            limit: components["schemas"]["ProcessLimitDto"] | null;
            phases: components["schemas"]["PhaseDto"][];
            points: components["schemas"]["ProcessPointDto"][];
        };
        RankedLimitsDto: {
            base: string;
            low998: string;
            low95: string;
            high95: string;
            high998: string;
        };
        RankedGroupDto: {
            /** @description Only units of a kind are peers. */
            kind: string;
            /** @description All counted ÷ all bases; null for fewer than three. */
            mean: string | null;
            median: string | null;
            /** @description Mean square of the winsorised scores. */
            phi: string | null;
            /** @description Whether the funnel was widened by the variance between units (τ²). */
            overDispersed: boolean;
            /** @description The funnel over the sizes of its units, for drawing. */
            curve: components["schemas"]["RankedLimitsDto"][];
        };
        RankedUnitNameDto: {
            code: string;
            name: components["schemas"]["NameDto"];
            kind: string;
        };
        RankedIntervalDto: {
            low: string;
            high: string;
        };
        RankedUnitDto: {
            unit: components["schemas"]["RankedUnitNameDto"];
            count: string;
            base: string | null;
            rate: string | null;
            /** @description 95 %, exact for counts, Wilson for shares. */
            interval: components["schemas"]["RankedIntervalDto"] | null;
            /** @description False where days were not delivered: then there is no verdict. */
            complete: boolean;
            /**
             * @description By the funnel: beyond its 95 % limits, beyond those of 99.8 % (much), or inside.
             * @enum {string}
             */
            verdict: "much-worse" | "worse" | "not-distinguishable" | "better" | "much-better" | "undecided";
            /** @description Spreads from the mean of its peers. */
            z: string | null;
            /** @description Among those the funnel separates on its side; null where it cannot be told from the mean. */
            place: number | null;
        };
        RankingDto: {
            indicator: string;
            indicatorName: components["schemas"]["NameDto"];
            multiplier: string;
            period: string;
            asOf: string;
            /** @enum {string} */
            direction: "lower" | "higher";
            conclusion: components["schemas"]["NameDto"];
            groups: components["schemas"]["RankedGroupDto"][];
            /** @description Worse than the mean, better, not to be told from it, undecided; each in the order of names. */
            units: components["schemas"]["RankedUnitDto"][];
        };
        TrendPointDto: {
            period: string;
            start: string;
            count: string;
            base: string | null;
            rate: string | null;
            complete: boolean;
            /** @description The version of the definition in force in the period. */
            version: number;
        };
        TrendBreakDto: {
            date: string;
            note: string;
        };
        TrendDto: {
            points: components["schemas"]["TrendPointDto"][];
            limitValue: string | null;
            breaks: components["schemas"]["TrendBreakDto"][];
        };
        UnitCauseDto: {
            /** @description The code of a type, or an original text still to be filed. */
            key: string;
            name: components["schemas"]["NameDto"];
            count: string;
            /** @description Of all the unit counts, in whole per cent. */
            share: string;
        };
        UnitCausesDto: {
            unit: string;
            total: string;
            /** @description The largest; empty where the units do not differ in kind. */
            causes: components["schemas"]["UnitCauseDto"][];
            /** @description What the causes named leave of the total. */
            rest: string;
        };
        UnitCausesListDto: {
            items: components["schemas"]["UnitCausesDto"][];
            next: string | null;
        };
        WaterfallPartDto: {
            /** @enum {string} */
            kind: "growth" | "mix" | "incident" | "type" | "rest";
            /** @description The code of the type, or the number of the incident’s event. */
            key: string | null;
            name: components["schemas"]["NameDto"];
            /** @description Whole complaints; all parts add up to the difference. */
            change: string;
        };
        WaterfallDto: {
            period: string;
            asOf: string;
            previousPeriod: string;
            /** @description The day of last year up to which is compared. */
            previousAsOf: string;
            count: string;
            previousCount: string;
            parts: components["schemas"]["WaterfallPartDto"][];
            /** @description False where counting changed in between. */
            comparable: boolean;
            conclusion: components["schemas"]["NameDto"];
        };
        RegisterUploadDto: {
            /**
             * Format: binary
             * @description XLSX or CSV with the columns of the download.
             */
            file: string;
            /**
             * @description Takes the changes over; else they are only told.
             * @enum {string}
             */
            write?: "true";
        };
        RegisterDifferenceDto: {
            /** @enum {string} */
            field: "owner" | "dueDay" | "done";
            /** @description As it is here. */
            here: (string | boolean) | null;
            /** @description As the file has it. */
            file: (string | boolean) | null;
        };
        RegisterLineDto: {
            line: number;
            /** @description Id of the order. */
            order: string;
            number: components["schemas"]["NameDto"];
            /** @description The measure. */
            measure: string;
            /**
             * @description conflict: it was edited here meanwhile, and nothing is overwritten.
             * @enum {string}
             */
            effect: "changed" | "conflict";
            differences: components["schemas"]["RegisterDifferenceDto"][];
        };
        RegisterRejectDto: {
            line: number;
            /** @description The column; empty when the whole line is refused. */
            column: string;
            code: string;
            original: string;
        };
        RegisterOutcomeDto: {
            /** @description Lines that differ from what is here. */
            lines: components["schemas"]["RegisterLineDto"][];
            rejects: components["schemas"]["RegisterRejectDto"][];
            /** @description How many lines say what is here already. */
            unchanged: number;
            /** @description Whether the changes have been taken over. */
            written: boolean;
        };
        OrderPartyDto: {
            /** @example LZ */
            unit: string;
            unitName: components["schemas"]["NameDto"];
            department: string | null;
        };
        OrderPersonDto: {
            username: string;
            /** @description The name to be shown. */
            name: string;
        };
        OrderLeadDto: {
            /** @example LZ */
            unit: string;
            unitName: components["schemas"]["NameDto"];
            department: string | null;
            person: components["schemas"]["OrderPersonDto"] | null;
        };
        OrderDueDto: {
            /**
             * @description The day it is due, to its end.
             * @example 2026-11-27
             */
            day: string;
            /** @description The day it was due at first. */
            first: string;
            /** @description Working days left, negative when overdue; null while the lead is not to act. */
            left: number | null;
            /** @description Working time gone, in whole percent. */
            used: number | null;
            /** @description Percentage points by which progress lags behind the time gone. */
            lag: number;
        };
        OrderStandingOutcomeDto: {
            /** @enum {string|null} */
            contest: "open" | "upheld" | "refused" | null;
            /** @description The last day on which base and target may be contested. */
            contestUntil: string | null;
            /** @description The day on which the verdict is drawn. */
            observedUntil: string | null;
            /** @enum {string|null} */
            verdict: "effective" | "not-shown" | "worsened" | null;
        };
        CameByDto: {
            /** @enum {string} */
            step: "signature-request" | "signature" | "redraft" | "acknowledgement" | "plan" | "progress" | "submission" | "contest" | "settlement" | "return" | "acceptance" | "verdict" | "observation" | "strike-off" | "keeping-open" | "reopening" | "rebound" | "withdrawal";
            note: string | null;
            /** @description The day it was taken. */
            on: string;
            /** @description Who took it, by the name to be shown. */
            byName: string;
        };
        UrgedDto: {
            /**
             * @description Percent of the working time gone.
             * @enum {number}
             */
            rung: 50 | 75 | 90 | 100;
            /** @description The day. */
            on: string;
        };
        OrderSummaryDto: {
            id: string;
            /** @description As it is printed: 督办〔2026〕12号. */
            number: components["schemas"]["NameDto"];
            /** @enum {string} */
            grade: "supervision" | "directive";
            /** @enum {string} */
            state: "draft" | "awaiting-signature" | "issued" | "acknowledged" | "in-progress" | "submitted" | "returned" | "accepted" | "observing" | "struck-off" | "kept-open" | "reopened" | "withdrawn";
            title: string;
            /** @description The unit that supervises. */
            issuer: components["schemas"]["OrderPartyDto"];
            lead: components["schemas"]["OrderLeadDto"];
            due: components["schemas"]["OrderDueDto"];
            /**
             * @description The slip it carries today.
             * @enum {string|null}
             */
            slip: "near-due" | "behind" | "overdue" | null;
            /** @description What the lead last reported, in percent. */
            progress: number;
            /** @description Files of evidence. */
            evidenceCount: number;
            /** @description Whether more time has been asked for and nobody has decided. */
            extensionAsked: boolean;
            /** @description Null where nothing is measured. */
            outcome: components["schemas"]["OrderStandingOutcomeDto"] | null;
            /** @description What the caller may do with it now. */
            steps: ("signature-request" | "signature" | "redraft" | "acknowledgement" | "plan" | "progress" | "submission" | "contest" | "settlement" | "return" | "acceptance" | "verdict" | "observation" | "strike-off" | "keeping-open" | "reopening" | "rebound" | "withdrawal")[];
            /** @description Whether the caller may ask for more time today. */
            mayExtend: boolean;
            /** @description Whether the caller may decide about more time. */
            mayDecideExtension: boolean;
            /** @description Whether it was given to the caller, or drafted by them. */
            isMine: boolean;
            /** @description The step by which it came to stand where it stands; null for a new draft. */
            cameBy: components["schemas"]["CameByDto"] | null;
            /** @description When the caller, a superior of its lead, was last told that it is late; null when they were not. */
            urged: components["schemas"]["UrgedDto"] | null;
            version: number;
        };
        OrderPageDto: {
            items: components["schemas"]["OrderSummaryDto"][];
            next: string | null;
        };
        OrderSourceDto: {
            /** @enum {string} */
            kind: "hand" | "red-line" | "complaint";
            indicator?: string;
            limit?: string | null;
            unit?: string;
            /** @example 2026 */
            period?: string;
        };
        OrderMeasureDto: {
            /** @enum {string} */
            term: "short" | "long";
            text: string;
            /** @enum {string} */
            difficulty: "low" | "medium" | "high";
            owner?: string | null;
            /** @example 2026-11-25 */
            dueDay?: string | null;
            /** @default false */
            done: boolean;
        };
        OrderImprovementDto: {
            /**
             * @description A process straightened, a rule completed, a service raised.
             * @enum {string}
             */
            kind: "process" | "rule" | "service";
            text: string;
        };
        OrderComplaintDto: {
            source: string;
            number: string;
        };
        EvidenceScanDto: {
            /** @example clamdscan */
            by: string;
            /** Format: date-time */
            at: string;
        };
        OrderEvidenceFileDto: {
            number: number;
            name: string;
            /** @description Which of the files of this name it is. */
            edition: number;
            /** @enum {string} */
            kind: "pdf" | "png" | "jpeg" | "xlsx" | "docx" | "text";
            /** @description Bytes. */
            size: number;
            sha256: string;
            note: string | null;
            /** @description Null when no scanner was named then. */
            scan: components["schemas"]["EvidenceScanDto"] | null;
            by: components["schemas"]["NamedHandDto"];
            at: string;
        };
        OrderReminderDto: {
            /**
             * @description Percent of the working time gone; 100 when the due day was over.
             * @enum {number}
             */
            rung: 50 | 75 | 90 | 100;
            /** @description Working time gone, in whole percent. */
            used: number;
            /** @description What the lead had reported, in percent. */
            progress: number;
            at: string;
            /** @description Whom it told. */
            told: components["schemas"]["OrderPersonDto"][];
        };
        OrderExtensionVerdictDto: {
            /** @enum {string} */
            kind: "approval" | "refusal";
            reason: string;
            by: components["schemas"]["NamedHandDto"];
            at: string;
        };
        OrderExtensionDto: {
            number: number;
            from: string;
            until: string;
            reason: string;
            by: components["schemas"]["NamedHandDto"];
            at: string;
            /** @description Null while it waits for a decision. */
            verdict: components["schemas"]["OrderExtensionVerdictDto"] | null;
        };
        OrderTakenStepDto: {
            /** @enum {string} */
            step: "signature-request" | "signature" | "redraft" | "acknowledgement" | "plan" | "progress" | "submission" | "contest" | "settlement" | "return" | "acceptance" | "verdict" | "observation" | "strike-off" | "keeping-open" | "reopening" | "rebound" | "withdrawal";
            /** @enum {string} */
            from: "draft" | "awaiting-signature" | "issued" | "acknowledged" | "in-progress" | "submitted" | "returned" | "accepted" | "observing" | "struck-off" | "kept-open" | "reopened" | "withdrawn";
            /** @enum {string} */
            to: "draft" | "awaiting-signature" | "issued" | "acknowledged" | "in-progress" | "submitted" | "returned" | "accepted" | "observing" | "struck-off" | "kept-open" | "reopened" | "withdrawn";
            note: string | null;
            /** @description What it says beside its note. */
            detail: {
                [key: string]: unknown;
            };
            by: components["schemas"]["NamedHandDto"];
            at: string;
        };
        OrderDto: {
            id: string;
            /** @description As it is printed: 督办〔2026〕12号. */
            number: components["schemas"]["NameDto"];
            /** @enum {string} */
            grade: "supervision" | "directive";
            /** @enum {string} */
            state: "draft" | "awaiting-signature" | "issued" | "acknowledged" | "in-progress" | "submitted" | "returned" | "accepted" | "observing" | "struck-off" | "kept-open" | "reopened" | "withdrawn";
            title: string;
            /** @description The unit that supervises. */
            issuer: components["schemas"]["OrderPartyDto"];
            lead: components["schemas"]["OrderLeadDto"];
            due: components["schemas"]["OrderDueDto"];
            /**
             * @description The slip it carries today.
             * @enum {string|null}
             */
            slip: "near-due" | "behind" | "overdue" | null;
            /** @description What the lead last reported, in percent. */
            progress: number;
            /** @description Files of evidence. */
            evidenceCount: number;
            /** @description Whether more time has been asked for and nobody has decided. */
            extensionAsked: boolean;
            /** @description Null where nothing is measured. */
            outcome: components["schemas"]["OrderStandingOutcomeDto"] | null;
            /** @description What the caller may do with it now. */
            steps: ("signature-request" | "signature" | "redraft" | "acknowledgement" | "plan" | "progress" | "submission" | "contest" | "settlement" | "return" | "acceptance" | "verdict" | "observation" | "strike-off" | "keeping-open" | "reopening" | "rebound" | "withdrawal")[];
            /** @description Whether the caller may ask for more time today. */
            mayExtend: boolean;
            /** @description Whether the caller may decide about more time. */
            mayDecideExtension: boolean;
            /** @description Whether it was given to the caller, or drafted by them. */
            isMine: boolean;
            /** @description The step by which it came to stand where it stands; null for a new draft. */
            cameBy: components["schemas"]["CameByDto"] | null;
            /** @description When the caller, a superior of its lead, was last told that it is late; null when they were not. */
            urged: components["schemas"]["UrgedDto"] | null;
            version: number;
            problem: string;
            /** @description What is asked of the lead. */
            requirement: string;
            /** @description A code of the catalogue of causes. */
            cause: string | null;
            source: components["schemas"]["OrderSourceDto"];
            partners: components["schemas"]["OrderPartyDto"][];
            measures: components["schemas"]["OrderMeasureDto"][];
            /** @description What the work improved beyond its own matter. */
            improvements: components["schemas"]["OrderImprovementDto"][];
            complaints: components["schemas"]["OrderComplaintDto"][];
            evidence: components["schemas"]["OrderEvidenceFileDto"][];
            /** @description Who was told that it is late, the first first. */
            reminders: components["schemas"]["OrderReminderDto"][];
            extensions: components["schemas"]["OrderExtensionDto"][];
            /** @description What became of it, oldest first. */
            history: components["schemas"]["OrderTakenStepDto"][];
            draftedBy: components["schemas"]["NamedHandDto"];
            draftedAt: string;
            /** @description Whether the caller may add evidence now. */
            mayAddEvidence: boolean;
        };
        OrderLeadBodyDto: {
            /** @example LZ */
            unit: string;
            department?: string | null;
            /** @description A username. */
            person?: string | null;
        };
        OrderPartyBodyDto: {
            /** @example LZ */
            unit: string;
            department?: string | null;
        };
        NewOrderDto: {
            /** @enum {string} */
            grade: "supervision" | "directive";
            title: string;
            problem: string;
            /** @description What is asked of the lead. */
            requirement: string;
            /** @description A code of the catalogue of causes. */
            cause?: string | null;
            lead: components["schemas"]["OrderLeadBodyDto"];
            partners?: components["schemas"]["OrderPartyBodyDto"][];
            /**
             * @description A working day to come.
             * @example 2026-11-27
             */
            dueDay: string;
            measures?: components["schemas"]["OrderMeasureDto"][];
            complaints?: components["schemas"]["OrderComplaintDto"][];
            /** @description By hand when nothing is said. */
            source?: components["schemas"]["OrderSourceDto"];
        };
        ChangedOrderDto: {
            /** @enum {string} */
            grade: "supervision" | "directive";
            title: string;
            problem: string;
            /** @description What is asked of the lead. */
            requirement: string;
            /** @description A code of the catalogue of causes. */
            cause?: string | null;
            lead: components["schemas"]["OrderLeadBodyDto"];
            partners?: components["schemas"]["OrderPartyBodyDto"][];
            /**
             * @description A working day to come.
             * @example 2026-11-27
             */
            dueDay: string;
            measures?: components["schemas"]["OrderMeasureDto"][];
            complaints?: components["schemas"]["OrderComplaintDto"][];
            /** @description By hand when nothing is said. */
            source?: components["schemas"]["OrderSourceDto"];
            version: number;
        };
        OrderStepDto: {
            /** @description The version that was seen. */
            version: number;
            note?: string | null;
        };
        ReasonedOrderStepDto: {
            /** @description The version that was seen. */
            version: number;
            note: string;
        };
        OrderPlanDto: {
            /** @description The version that was seen. */
            version: number;
            note?: string | null;
            /** @description All measures of the order as they are from now on. */
            measures: components["schemas"]["OrderMeasureDto"][];
        };
        OrderProgressDto: {
            /** @description The version that was seen. */
            version: number;
            note: string;
            /** @description How much of the work is done, in percent. */
            progress: number;
        };
        OrderSubmissionDto: {
            /** @description The version that was seen. */
            version: number;
            note: string;
            /** @description What the work improved beyond its own matter. */
            improvements?: components["schemas"]["OrderImprovementDto"][];
        };
        OrderReturnDto: {
            /** @description The version that was seen. */
            version: number;
            note: string;
            /**
             * @description The day by which it must be mended; the due day stays when none is given.
             * @example 2026-11-22
             */
            dueDay?: string | null;
        };
        OrderStrikeOffDto: {
            /** @description The version that was seen. */
            version: number;
            note: string;
            /** @description Why, where no effect is shown: printed with the name. */
            override?: string | null;
        };
        OrderKeepingOpenDto: {
            /** @description The version that was seen. */
            version: number;
            note: string;
            /** @description Who keeps it in view. */
            owner: string;
            /** @description What customers are told. */
            wording: string;
            /**
             * @description The day on which it is looked at again.
             * @example 2026-11-22
             */
            reviewDay: string;
        };
        OrderReopeningDto: {
            /** @description The version that was seen. */
            version: number;
            note: string;
            /**
             * @description The day it is due anew, a working day.
             * @example 2026-11-22
             */
            dueDay: string;
        };
        OutcomeSubjectDto: {
            /** @enum {string} */
            kind: "indicator" | "types";
            /** @description Code of an indicator: what it counts. */
            indicator?: string | null;
            /** @enum {string|null} */
            layer?: "contact" | "ticket" | "appeal" | null;
            /** @description Codes of the catalogue, each with all below it. */
            types?: string[];
        };
        OutcomeWindowDto: {
            from: string;
            /** @description The day after the last one. */
            until: string;
        };
        ObservedWindowDto: {
            from: string;
            /** @description The day after the last one. */
            until: string;
            /** @description Days of it that are over. */
            daysOver: number;
        };
        BeforeAfterDto: {
            before: number;
            after: number;
        };
        OutcomeEffectDto: {
            /** @description Complaints after for each one before, beside the change of the others. */
            ratio: number;
            /** @description 95 % interval. */
            low: number;
            high: number | null;
        };
        OutcomeFiguresDto: {
            own: components["schemas"]["BeforeAfterDto"];
            others: components["schemas"]["BeforeAfterDto"] | null;
            /** @enum {string} */
            comparison: "units" | "year-before" | "none";
            /** @enum {string} */
            verdict: "effective" | "not-shown" | "worsened";
            /**
             * @description Why nothing is shown.
             * @enum {string|null}
             */
            silence: "too-few" | "incomplete" | null;
            effect: components["schemas"]["OutcomeEffectDto"] | null;
        };
        OrderOutcomeDto: {
            subject: components["schemas"]["OutcomeSubjectDto"];
            unit: string;
            unitName: components["schemas"]["NameDto"];
            days: number;
            reduction: number;
            before: components["schemas"]["OutcomeWindowDto"];
            /** @description Complaints of the window before the signature; of the one before today until it is signed. */
            baseline: number;
            /** @description Whether the order is signed, so that the base stands. */
            isFixed: boolean;
            /** @description The most complaints that reach the target. */
            target: number;
            /** @enum {string|null} */
            contest: "open" | "upheld" | "refused" | null;
            /** @description The last day on which base and target may be contested. */
            contestUntil: string | null;
            /** @description Whether nobody contested them and somebody still may. */
            isContestable: boolean;
            observed: components["schemas"]["ObservedWindowDto"] | null;
            /**
             * @description Null until the window is over.
             * @enum {string|null}
             */
            verdict: "effective" | "not-shown" | "worsened" | null;
            judgedOn: string | null;
            /** @description Of the verdict; before it, of the days that are over. */
            figures: components["schemas"]["OutcomeFiguresDto"] | null;
            /** @description Until when a rebound is watched for. */
            watchedUntil: string | null;
        };
        OutcomeMetricDto: {
            /** @description The version of the order that was seen. */
            version: number;
            subject: components["schemas"]["OutcomeSubjectDto"];
            /** @description Code of the unit in whose sub-tree is counted. */
            unit: string;
            /** @description Days before the signature, and days observed. */
            days: number;
            /** @description By how many per cent fewer are expected. */
            reduction: number;
        };
        OutcomeSettlementDto: {
            /** @description The version that was seen. */
            version: number;
            note: string;
            /** @enum {string} */
            verdict: "upheld" | "refused";
            /** @description What is expected instead. */
            reduction?: number | null;
        };
        LongerObservationDto: {
            /** @description The version that was seen. */
            version: number;
            note: string;
            /**
             * @description The last day that is observed.
             * @example 2026-11-22
             */
            until: string;
        };
        NewOrderExtensionDto: {
            /** @description The version that was seen. */
            version: number;
            /** @description Why. */
            reason: string;
            /**
             * @description The day until which more time is asked for, a working day.
             * @example 2026-11-22
             */
            until: string;
        };
        OrderExtensionDecisionDto: {
            /** @description The version that was seen. */
            version: number;
            /** @description Why. */
            reason: string;
        };
        WatchThresholdsDto: {
            /**
             * @description Fewer cases say nothing about anybody.
             * @example 5
             */
            leastCases: number;
            /**
             * @description Shown when chance alone is rarer than this, in per cent, over all units.
             * @example 1
             */
            rarest: number;
            /**
             * @description One person is shown from this share of the verdicts on, in per cent.
             * @example 80
             */
            onePersonShare: number;
            /**
             * @description How many last days of a month are its end.
             * @example 3
             */
            monthEndDays: number;
            /**
             * @description A base is shown that changes by more than this, in per cent.
             * @example 10
             */
            baseJump: number;
        };
        UnusualShareDto: {
            /** @example LZ */
            unit: string;
            unitName: components["schemas"]["NameDto"];
            /** @description Tickets and appeals received in the days. */
            counted: number;
            /** @description Of these, excluded by decided disputes. */
            excluded: number;
            /** @description Those of the other units together. */
            othersCounted: number;
            othersExcluded: number;
            /** @description How likely so many would be if all units were alike, 0 to 1. */
            chance: number;
        };
        ChangedComplaintDto: {
            source: string;
            number: string;
        };
        MonthEndChangesDto: {
            /** @example LZ */
            unit: string;
            unitName: components["schemas"]["NameDto"];
            /** @description Complaints given another type, unit or level in the days. */
            changed: number;
            /** @description Of these, on the last days of a month. */
            atMonthEnd: number;
            /** @description The latest of those, at most 20. */
            complaints: components["schemas"]["ChangedComplaintDto"][];
            /** @description How likely so many would be if changes fell on all days alike, 0 to 1. */
            chance: number;
        };
        OnePersonJudgingDto: {
            username: string;
            name: string;
            /** @description Disputes this person upheld in the days. */
            upheld: number;
            /** @description All that were upheld. */
            all: number;
        };
        BaseJumpDto: {
            /** @example LZ */
            unit: string;
            unitName: components["schemas"]["NameDto"];
            /** @example customers */
            series: string;
            /** @example 2026-10 */
            month: string;
            /** @description The month before, as decimal text. */
            before: string;
            /** @description This month, as decimal text. */
            after: string;
        };
        GamingWatchDto: {
            /** @example 2026-08-25 */
            from: string;
            /** @example 2026-11-22 */
            to: string;
            /** @description From where on something is shown. */
            thresholds: components["schemas"]["WatchThresholdsDto"];
            exclusions: components["schemas"]["UnusualShareDto"][];
            monthEnds: components["schemas"]["MonthEndChangesDto"][];
            onePerson: components["schemas"]["OnePersonJudgingDto"] | null;
            baseJumps: components["schemas"]["BaseJumpDto"][];
        };
        ImprovementCountsDto: {
            process: number;
            rule: number;
            service: number;
            /** @description The orders they came of. */
            orders: number;
        };
        ImprovedByDto: {
            id: string;
            /** @description The number as it is printed. */
            number: components["schemas"]["NameDto"];
            title: string;
        };
        ImprovementEntryDto: {
            /**
             * @description A process straightened, a rule completed, a service raised.
             * @enum {string}
             */
            kind: "process" | "rule" | "service";
            text: string;
            order: components["schemas"]["ImprovedByDto"];
            /** @description The unit that led the order. */
            unit: string;
            unitName: components["schemas"]["NameDto"];
            department: string | null;
            /**
             * @description The day the work was accepted.
             * @example 2026-11-20
             */
            acceptedOn: string;
        };
        ImprovementPageDto: {
            /** @description Of every kind, whichever the list is narrowed to. */
            counts: components["schemas"]["ImprovementCountsDto"];
            items: components["schemas"]["ImprovementEntryDto"][];
            next: string | null;
        };
        ReviewDto: {
            id: string;
            /** @enum {string} */
            cadence: "monthly";
            unit: string;
            unitName: components["schemas"]["NameDto"];
            period: string;
            /** @description The second and later editions restate the ones before. */
            edition: number;
            /** @enum {string} */
            status: "open" | "issued";
            /** @example M-2026-10-01 */
            number: string | null;
            /** @description SHA-256 of the canonical snapshot, hexadecimal. */
            sha256: string | null;
            createdBy: string;
            createdAt: string;
            issuedBy: string | null;
            issuedAt: string | null;
        };
        ReviewPageDto: {
            items: components["schemas"]["ReviewDto"][];
            next: string | null;
        };
        NewReviewDto: {
            /** @enum {string} */
            cadence: "monthly";
            /** @example root */
            unit: string;
            /** @example 2026-10 */
            period: string;
        };
        VerificationDto: {
            /** @description Whether this very file was issued here. */
            authentic: boolean;
            /** @description The snapshot it was drawn from. */
            snapshot: string | null;
            /** @description SHA-256 of the file received. */
            sha256: string;
        };
        NewBriefingDto: {
            /** @description Id of an issued review. */
            review: string;
            /** @enum {string} */
            document: "monthly-briefing";
            /** @enum {string} */
            format: "pdf";
            /** @enum {string} */
            language: "zh" | "en";
        };
        BriefingDto: {
            id: string;
            review: string;
            /** @example M-2026-10-01 */
            reviewNumber: string;
            unit: string;
            unitName: components["schemas"]["NameDto"];
            period: string;
            /** @enum {string} */
            document: "monthly-briefing";
            /** @enum {string} */
            format: "pdf";
            /** @enum {string} */
            language: "zh" | "en";
            /** @enum {string} */
            status: "drawing" | "ready" | "failed";
            /** @description Per cent. */
            progress: number;
            sha256: string | null;
            /** @description Bytes. */
            size: string | null;
            createdBy: string;
            createdAt: string;
        };
        BriefingPageDto: {
            items: components["schemas"]["BriefingDto"][];
            next: string | null;
        };
        DemoProgressDto: {
            /** @description Steps done. */
            done: number;
            /** @description Steps in all; 0 before it has begun. */
            of: number;
            /** @description The step under way. */
            step: components["schemas"]["NameDto"] | null;
        };
        DemoSignInDto: {
            /** @example chen */
            username: string;
            /** @example 陈副总 */
            name: string;
            /** @description What there is to see as this person. */
            purpose: components["schemas"]["NameDto"];
        };
        DemoDto: {
            /** @enum {string} */
            state: "none" | "loading" | "present" | "removing";
            /** @description While it is being loaded. */
            progress: components["schemas"]["DemoProgressDto"] | null;
            /** @description Why the loading does not go on. */
            error: string | null;
            /** @description Empty without a demo. */
            signIns: components["schemas"]["DemoSignInDto"][];
            /** @description The password of every demo sign-in, while there is a demo. */
            password: string | null;
        };
        RemovalExtentDto: {
            complaints: string;
            dailyTotals: string;
            customerFigures: string;
            officialFigures: string;
            imports: string;
            reviews: string;
            briefings: string;
            users: string;
            units: string;
        };
        ObstacleDto: {
            /** @enum {string} */
            kind: "complaints" | "units" | "users" | "customer-base" | "other";
            /** @description The file or source, the unit, or the user. */
            where: string;
            count: string;
        };
        RemovalPlanDto: {
            /** @description How much goes; the audit log stays. */
            goes: components["schemas"]["RemovalExtentDto"];
            /** @description What of somebody’s own stands on the demo; while there is any, nothing is removed. */
            obstacles: components["schemas"]["ObstacleDto"][];
        };
        UnitHoldDto: {
            unit: string;
            /**
             * @description What hangs on the unit, as its table is called.
             * @example complaints
             */
            place: string;
            records: string;
        };
        MovedDaysDto: {
            /** @enum {string} */
            basis: "received" | "accepted" | "transferred" | "due" | "closed" | "surveyed" | "escalated";
            /** @example 2026-11-01 */
            from: string;
            /**
             * @description The day after the last.
             * @example 2026-12-01
             */
            until: string;
            /** @description How many days between them have counts that move. */
            days: number;
        };
        MovedBaseDto: {
            series: string;
            /**
             * @description First day of the first period.
             * @example 2026-10-01
             */
            from: string;
            /**
             * @description First day of the last period.
             * @example 2026-10-01
             */
            last: string;
            values: number;
        };
        ReversalPlanDto: {
            /** @description Records only this import has written: they go. */
            deleted: string;
            /** @description Records it wrote last: their former state comes back. */
            restored: string;
            /** @description Records replaced since: nothing of them changes. */
            replaced: string;
            /** @description Units whose figures move. */
            units: string;
            /** @description Days whose counts move. */
            days: components["schemas"]["MovedDaysDto"][];
            /** @description The customer base that moves. */
            bases: components["schemas"]["MovedBaseDto"][];
        };
        ReversalDto: {
            import: string;
            /** @enum {string} */
            state: "possible" | "refused" | "running" | "done";
            /** @description Why it is refused. */
            refusal: string | null;
            /** @description What keeps the units of the import; the first 50. */
            holds: components["schemas"]["UnitHoldDto"][];
            /** @description Per cent, while it runs. */
            progress: number;
            /** @description What it would do, or did; null while it runs. */
            plan: components["schemas"]["ReversalPlanDto"] | null;
            reason: string | null;
            requestedBy: string | null;
            requestedAt: string | null;
            revertedAt: string | null;
            /** @description Why the last attempt came to nothing. */
            error: string | null;
        };
        ReversalRowDto: {
            /** @description source and number; unit, basis, layer, day and type; unit, series and from; or unit. */
            key: {
                [key: string]: string;
            };
            /** @description The import whose state comes back, or which replaced it; null when written singly. */
            otherImport: string | null;
        };
        ReversalRowListDto: {
            items: components["schemas"]["ReversalRowDto"][];
            next: string | null;
        };
        RequestReversalDto: {
            /** @description Why the import is taken back; kept with it and in the audit log. */
            reason: string;
        };
        EventUnitDto: {
            code: string;
            name: components["schemas"]["NameDto"];
        };
        IncidentComplaintsDto: {
            /** @description Catalogue codes, with everything below them. */
            types?: string[];
            /** @description Original texts of types, as they stand in the files. */
            texts?: string[];
            /** @description Words of the text; one of them has to occur. */
            words?: string[];
            /**
             * @description The first day on which a complaint can be the incident’s.
             * @example 2026-11-22
             */
            from: string;
        };
        EventWithdrawnDto: {
            at: string;
            by: string;
            /** @description The name to be shown. */
            byName: string;
            reason: string;
        };
        EventDto: {
            id: string;
            /** @enum {string} */
            kind: "incident" | "launch" | "media" | "season" | "policy" | "weather" | "other";
            name: components["schemas"]["NameDto"];
            firstDay: string;
            lastDay: string | null;
            units: components["schemas"]["EventUnitDto"][];
            /** @description How many more units it concerns that the caller does not see. */
            otherUnits: number;
            note: string;
            complaints: components["schemas"]["IncidentComplaintsDto"] | null;
            repairedOn: string | null;
            withdrawn: components["schemas"]["EventWithdrawnDto"] | null;
            version: number;
        };
        EventPageDto: {
            items: components["schemas"]["EventDto"][];
            next: string | null;
        };
        LayerCountsDto: {
            contact: number;
            ticket: number;
            appeal: number;
        };
        CourseDayDto: {
            day: string;
            counts: components["schemas"]["LayerCountsDto"];
        };
        EventCourseDto: {
            asOf: string;
            days: components["schemas"]["CourseDayDto"][];
            total: components["schemas"]["LayerCountsDto"];
            /** @description Tickets not closed yet. */
            openTickets: number;
        };
        EventBodyDto: {
            /** @enum {string} */
            kind: "incident" | "launch" | "media" | "season" | "policy" | "weather" | "other";
            name: components["schemas"]["NameDto"];
            /**
             * @description The day it began.
             * @example 2026-11-22
             */
            firstDay: string;
            /**
             * @description The last day it lasted; left out: a single day, or not over yet.
             * @example 2026-11-22
             */
            lastDay?: string | null;
            /** @description Codes of the units it concerns, each with everything below it. */
            units: string[];
            note?: string;
            /** @description Which complaints belong to an incident: of one of the types or texts, with one of the words. */
            complaints?: components["schemas"]["IncidentComplaintsDto"] | null;
            /**
             * @description The day an incident was repaired on.
             * @example 2026-11-22
             */
            repairedOn?: string | null;
        };
        ChangedEventDto: {
            /** @enum {string} */
            kind: "incident" | "launch" | "media" | "season" | "policy" | "weather" | "other";
            name: components["schemas"]["NameDto"];
            /**
             * @description The day it began.
             * @example 2026-11-22
             */
            firstDay: string;
            /**
             * @description The last day it lasted; left out: a single day, or not over yet.
             * @example 2026-11-22
             */
            lastDay?: string | null;
            /** @description Codes of the units it concerns, each with everything below it. */
            units: string[];
            note?: string;
            /** @description Which complaints belong to an incident: of one of the types or texts, with one of the words. */
            complaints?: components["schemas"]["IncidentComplaintsDto"] | null;
            /**
             * @description The day an incident was repaired on.
             * @example 2026-11-22
             */
            repairedOn?: string | null;
            /** @description The version that was edited. */
            version: number;
        };
        EventWithdrawalDto: {
            /** @description Why it is taken back. */
            reason: string;
            /** @description The version that was seen. */
            version: number;
        };
        AuditedUnitDto: {
            /** @example BG */
            unit: string;
            unitName: components["schemas"]["NameDto"];
        };
        CaseAuditEndDto: {
            by: components["schemas"]["NamedHandDto"];
            /** Format: date-time */
            at: string;
            reason: string | null;
        };
        AuditCountsDto: {
            items: number;
            checked: number;
            /** @description Answered late. */
            late: number;
            /** @description Whose reply is not in order. */
            flawed: number;
            /** @description Found not to be founded. */
            unsubstantiated: number;
            /** @description Of which the record says otherwise than the audit. */
            differs: number;
        };
        CaseAuditSummaryDto: {
            /** @example BG */
            unit: string;
            unitName: components["schemas"]["NameDto"];
            id: string;
            /** @example 2026-11 */
            period: string;
            layer: string | null;
            type: string | null;
            /** @enum {string} */
            rule: "all" | "share" | "number";
            amount: number | null;
            /** @enum {string} */
            drawnFrom: "all" | "checked-below";
            /** @description The sample has the smallest MD5 of "seed source number". */
            seed: string;
            /** @description Complaints there were to draw from. */
            population: number;
            /** @description The unit that drew. */
            drawnIn: components["schemas"]["AuditedUnitDto"];
            drawnBy: components["schemas"]["NamedHandDto"];
            /** Format: date-time */
            drawnAt: string;
            /** @enum {string} */
            state: "open" | "closed" | "withdrawn";
            end: components["schemas"]["CaseAuditEndDto"] | null;
            counts: components["schemas"]["AuditCountsDto"];
            version: number;
        };
        CaseAuditPageDto: {
            items: components["schemas"]["CaseAuditSummaryDto"][];
            next: string | null;
        };
        PossibleCheckerDto: {
            username: string;
            /** @description The name to be shown. */
            name: string;
            /** @description Complaints in their hands that wait to be checked. */
            waiting: number;
        };
        PossibleCheckerListDto: {
            items: components["schemas"]["PossibleCheckerDto"][];
        };
        UnitFindingsDto: {
            items: number;
            checked: number;
            /** @description Answered late. */
            late: number;
            /** @description Whose reply is not in order. */
            flawed: number;
            /** @description Found not to be founded. */
            unsubstantiated: number;
            /** @description Of which the record says otherwise than the audit. */
            differs: number;
            /** @example BG */
            unit: string;
            unitName: components["schemas"]["NameDto"];
        };
        CheckerProgressDto: {
            username: string;
            /** @description The name to be shown. */
            name: string;
            items: number;
            checked: number;
        };
        CaseAuditDto: {
            /** @example BG */
            unit: string;
            unitName: components["schemas"]["NameDto"];
            id: string;
            /** @example 2026-11 */
            period: string;
            layer: string | null;
            type: string | null;
            /** @enum {string} */
            rule: "all" | "share" | "number";
            amount: number | null;
            /** @enum {string} */
            drawnFrom: "all" | "checked-below";
            /** @description The sample has the smallest MD5 of "seed source number". */
            seed: string;
            /** @description Complaints there were to draw from. */
            population: number;
            /** @description The unit that drew. */
            drawnIn: components["schemas"]["AuditedUnitDto"];
            drawnBy: components["schemas"]["NamedHandDto"];
            /** Format: date-time */
            drawnAt: string;
            /** @enum {string} */
            state: "open" | "closed" | "withdrawn";
            end: components["schemas"]["CaseAuditEndDto"] | null;
            counts: components["schemas"]["AuditCountsDto"];
            version: number;
            units: components["schemas"]["UnitFindingsDto"][];
            checkers: components["schemas"]["CheckerProgressDto"][];
            /** @description The steps open to you. */
            steps: ("finding" | "closing" | "withdrawal")[];
        };
        CheckerDto: {
            username: string;
            /** @description The name to be shown. */
            name: string;
        };
        FindingDto: {
            /** @enum {string} */
            inTime: "yes" | "no" | "unknown";
            /** @enum {string} */
            content: "ok" | "flawed";
            /** @enum {string|null} */
            fault: "unanswered" | "vague" | "untrue" | "not-contacted" | null;
            /** @enum {string} */
            substantiated: "yes" | "no" | "unclear";
            /** @description Whether the record says otherwise. */
            differs: boolean;
            note: string | null;
            by: components["schemas"]["NamedHandDto"];
            /** Format: date-time */
            at: string;
        };
        CaseAuditItemDto: {
            /** @example BG */
            unit: string;
            unitName: components["schemas"]["NameDto"];
            place: number;
            source: string;
            number: string;
            /** @description Whether the complaint is still in the data. */
            isThere: boolean;
            /** @description What its record says: founded or not. */
            recorded: boolean | null;
            department: string | null;
            checker: components["schemas"]["CheckerDto"];
            finding: components["schemas"]["FindingDto"] | null;
            /** @description Whether you may write what was found. */
            isYours: boolean;
            version: number;
        };
        CaseAuditItemPageDto: {
            items: components["schemas"]["CaseAuditItemDto"][];
            next: string | null;
        };
        AuditedComplaintDto: {
            /** @example BG */
            unit: string;
            unitName: components["schemas"]["NameDto"];
            place: number;
            source: string;
            number: string;
            /** @description Whether the complaint is still in the data. */
            isThere: boolean;
            /** @description What its record says: founded or not. */
            recorded: boolean | null;
            department: string | null;
            checker: components["schemas"]["CheckerDto"];
            finding: components["schemas"]["FindingDto"] | null;
            /** @description Whether you may write what was found. */
            isYours: boolean;
            version: number;
            /** @description Masked; null when it is not to be seen. */
            complaint: components["schemas"]["ComplaintRecordDto"] | null;
        };
        SamplingDto: {
            /**
             * @description Whose complaints: of this unit and all below it.
             * @example BG
             */
            unit: string;
            /**
             * @description When they were received.
             * @example 2026-11
             */
            period: string;
            /**
             * @description Only of this layer.
             * @enum {string|null}
             */
            layer?: "contact" | "ticket" | "appeal" | null;
            /** @description Only of this type and all below it. */
            type?: string | null;
            /**
             * @description Among all, or among what a unit below has checked.
             * @enum {string}
             */
            drawnFrom: "all" | "checked-below";
            /** @enum {string} */
            rule: "all" | "share" | "number";
            /** @description Per cent of a share, complaints of a number; left out where all are taken. */
            amount?: number | null;
        };
        SamplePopulationDto: {
            /** @description Complaints to draw from. */
            population: number;
            /** @description Complaints that would be drawn. */
            sample: number;
        };
        NewCaseAuditDto: {
            /**
             * @description Whose complaints: of this unit and all below it.
             * @example BG
             */
            unit: string;
            /**
             * @description When they were received.
             * @example 2026-11
             */
            period: string;
            /**
             * @description Only of this layer.
             * @enum {string|null}
             */
            layer?: "contact" | "ticket" | "appeal" | null;
            /** @description Only of this type and all below it. */
            type?: string | null;
            /**
             * @description Among all, or among what a unit below has checked.
             * @enum {string}
             */
            drawnFrom: "all" | "checked-below";
            /** @enum {string} */
            rule: "all" | "share" | "number";
            /** @description Per cent of a share, complaints of a number; left out where all are taken. */
            amount?: number | null;
            /** @description Who checks them, in turn. */
            checkers: string[];
        };
        FindingBodyDto: {
            /** @description The version of the finding that was seen; 0 where there was none. */
            version: number;
            /**
             * @description Whether the reply came in time.
             * @enum {string}
             */
            inTime: "yes" | "no" | "unknown";
            /**
             * @description Whether the reply is in order.
             * @enum {string}
             */
            content: "ok" | "flawed";
            /**
             * @description What is wrong with it.
             * @enum {string|null}
             */
            fault?: "unanswered" | "vague" | "untrue" | "not-contacted" | null;
            /**
             * @description Whether the complaint is founded.
             * @enum {string}
             */
            substantiated: "yes" | "no" | "unclear";
            note?: string | null;
        };
        CaseAuditClosingDto: {
            /** @description The version that was seen. */
            version: number;
        };
        CaseAuditWithdrawalDto: {
            /** @description The version that was seen. */
            version: number;
            reason: string;
        };
        DisputedComplaintDto: {
            source: string;
            number: string;
            /** @description Whether it is still in the data. */
            isThere: boolean;
        };
        DisputePlaceDto: {
            /** @example LZ */
            unit: string;
            unitName: components["schemas"]["NameDto"];
            department: string | null;
        };
        DisputePersonDto: {
            username: string;
            /** @description The name to be shown. */
            name: string;
        };
        DisputeEndDto: {
            by: components["schemas"]["NamedHandDto"];
            /** Format: date-time */
            at: string;
            reason: string;
            /** @description Where the complaint is counted instead. */
            movedTo: components["schemas"]["DisputePlaceDto"] | null;
        };
        DisputeSummaryDto: {
            id: string;
            complaint: components["schemas"]["DisputedComplaintDto"];
            /** @description Against whom the complaint counted when it was filed. */
            against: components["schemas"]["DisputePlaceDto"];
            /** @enum {string} */
            ground: "wrong-unit" | "duplicate" | "malicious" | "out-of-scope";
            reason: string;
            /** @description Whose the complaint is, in the words of whoever contests it. */
            claimedPlace: string | null;
            filedBy: components["schemas"]["NamedHandDto"];
            filedFrom: components["schemas"]["DisputePlaceDto"];
            /** Format: date-time */
            filedAt: string;
            /**
             * @description The day it is to be judged by, to its end.
             * @example 2026-11-26
             */
            dueDay: string;
            /** @description Working days left, negative when it is overdue; null once it has ended. */
            left: number | null;
            /** @description Who is to judge it. */
            judge: components["schemas"]["DisputePersonDto"] | null;
            /** @enum {string} */
            state: "open" | "upheld" | "refused" | "withdrawn";
            end: components["schemas"]["DisputeEndDto"] | null;
            evidenceCount: number;
            /** @description The steps open to you. */
            steps: ("evidence" | "withdrawal" | "verdict" | "judge")[];
            version: number;
        };
        DisputePageDto: {
            items: components["schemas"]["DisputeSummaryDto"][];
            next: string | null;
        };
        DisputeNamingDto: {
            judge: components["schemas"]["DisputePersonDto"];
            /** @description Null when it went to whoever had the fewest in hand. */
            by: components["schemas"]["NamedHandDto"] | null;
            /** Format: date-time */
            at: string;
        };
        DisputeEvidenceDto: {
            number: number;
            name: string;
            /** @description Which of the files of this name it is. */
            edition: number;
            /** @enum {string} */
            kind: "pdf" | "png" | "jpeg" | "xlsx" | "docx" | "text";
            size: number;
            sha256: string;
            note: string | null;
            /** @description Null when no scanner was named then. */
            scan: components["schemas"]["EvidenceScanDto"] | null;
            by: components["schemas"]["NamedHandDto"];
            /** Format: date-time */
            at: string;
        };
        DisputeDto: {
            id: string;
            complaint: components["schemas"]["DisputedComplaintDto"];
            /** @description Against whom the complaint counted when it was filed. */
            against: components["schemas"]["DisputePlaceDto"];
            /** @enum {string} */
            ground: "wrong-unit" | "duplicate" | "malicious" | "out-of-scope";
            reason: string;
            /** @description Whose the complaint is, in the words of whoever contests it. */
            claimedPlace: string | null;
            filedBy: components["schemas"]["NamedHandDto"];
            filedFrom: components["schemas"]["DisputePlaceDto"];
            /** Format: date-time */
            filedAt: string;
            /**
             * @description The day it is to be judged by, to its end.
             * @example 2026-11-26
             */
            dueDay: string;
            /** @description Working days left, negative when it is overdue; null once it has ended. */
            left: number | null;
            /** @description Who is to judge it. */
            judge: components["schemas"]["DisputePersonDto"] | null;
            /** @enum {string} */
            state: "open" | "upheld" | "refused" | "withdrawn";
            end: components["schemas"]["DisputeEndDto"] | null;
            evidenceCount: number;
            /** @description The steps open to you. */
            steps: ("evidence" | "withdrawal" | "verdict" | "judge")[];
            version: number;
            /** @description In whose hands it was, in order. */
            namings: components["schemas"]["DisputeNamingDto"][];
            evidence: components["schemas"]["DisputeEvidenceDto"][];
        };
        NewDisputeDto: {
            /** @description Source of the complaint. */
            source: string;
            /** @description Its number there. */
            number: string;
            /**
             * @description Why it should not count.
             * @enum {string}
             */
            ground: "wrong-unit" | "duplicate" | "malicious" | "out-of-scope";
            reason: string;
            /**
             * @description Whose the complaint is, in words: where it was filed against the wrong unit, and nowhere else.
             * @example 客服部
             */
            claimedPlace?: string | null;
        };
        DisputeWithdrawalDto: {
            /** @description The version that was seen. */
            version: number;
            reason: string;
        };
        RightPlaceDto: {
            /** @example LZ */
            unit: string;
            department?: string | null;
        };
        DisputeVerdictDto: {
            /** @description The version that was seen. */
            version: number;
            reason: string;
            /** @enum {string} */
            verdict: "upheld" | "refused";
            /** @description Whose the complaint is: where one filed against the wrong unit is upheld, and nowhere else. */
            belongsTo?: components["schemas"]["RightPlaceDto"] | null;
        };
        PossibleJudgeDto: {
            username: string;
            /** @description The name to be shown. */
            name: string;
            /** @description Disputes in their hands. */
            open: number;
        };
        PossibleJudgeListDto: {
            items: components["schemas"]["PossibleJudgeDto"][];
        };
        NamedJudgeDto: {
            /** @description The version that was seen. */
            version: number;
            username: string;
        };
        WarnedMatterDto: {
            /** @description Code of the type at the top of the sub-tree; the original text where it is not filed. */
            code: string;
            name: components["schemas"]["NameDto"];
        };
        WarnedComplaintDto: {
            source: string;
            number: string;
        };
        WarnedOrderDto: {
            id: string;
            /** @description The number as it is printed. */
            number: components["schemas"]["NameDto"];
            title: string;
        };
        WarnedPersonDto: {
            username: string;
            /** @description The name to be shown. */
            name: string;
        };
        WarningClosingDto: {
            by: components["schemas"]["NamedHandDto"];
            /** Format: date-time */
            at: string;
            note: string;
        };
        RepetitionWarningDto: {
            id: string;
            /**
             * @description What came again.
             * @enum {string}
             */
            kind: "contact" | "dispatch" | "return";
            /** @description How many superiors further it was told. */
            rung: number;
            /** @description How often, when the warning was raised. */
            count: number;
            /** @description The first day that was counted. */
            since: string;
            /** @example LZ */
            unit: string;
            unitName: components["schemas"]["NameDto"];
            department: string | null;
            /** @description What the customer came about. */
            matter: components["schemas"]["WarnedMatterDto"] | null;
            /** @description The pseudonym of the customer. */
            customerKey: string | null;
            /** @description The ticket, or the newest complaint. */
            complaint: components["schemas"]["WarnedComplaintDto"] | null;
            order: components["schemas"]["WarnedOrderDto"] | null;
            /** @description Whom it told. */
            told: components["schemas"]["WarnedPersonDto"][];
            /** Format: date-time */
            raisedAt: string;
            /** @description Null while it is open. */
            closing: components["schemas"]["WarningClosingDto"] | null;
            /** @description Whether you may close it. */
            mayClose: boolean;
            version: number;
        };
        RepetitionWarningPageDto: {
            items: components["schemas"]["RepetitionWarningDto"][];
            next: string | null;
        };
        RepetitionClosureDto: {
            /** @description The version that was seen. */
            version: number;
            /** @description What was done about it. */
            note: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "TimedJobsController.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimedJobListDto"];
                };
            };
        };
    };
    "TimedJobsController.runs": {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                state?: "running" | "done" | "failed";
            };
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobRunListDto"];
                };
            };
        };
    };
    "TimedJobsController.start": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobRunDto"];
                };
            };
        };
    };
    "HealthController.live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthDto"];
                };
            };
        };
    };
    "HealthController.ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthDto"];
                };
            };
        };
    };
    "AuditEntriesController.list": {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Username of who did it. */
                actor?: string;
                /** @description An action such as `user.created`, or its first word for all of its kind. */
                action?: string;
                subjectKind?: string;
                subjectId?: string;
                /** @description First day, in the organisation's time zone. */
                from?: string;
                /** @description Last day, included. */
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEntryPageDto"];
                };
            };
        };
    };
    "AuditVerificationsController.verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditVerdictDto"];
                };
            };
        };
    };
    "SessionController.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeDto"];
                };
            };
        };
    };
    "SessionController.open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedInDto"];
                };
            };
        };
    };
    "SessionController.close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "ActingController.begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActingDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "ActingController.end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "OwnAccountController.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnAccountDto"];
                };
            };
        };
    };
    "OwnAccountController.changePassword": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChangeDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "OwnSecondFactorController.enrol": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordConfirmationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentDto"];
                };
            };
        };
    };
    "OwnSecondFactorController.confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodesDto"];
                };
            };
        };
    };
    "OwnSecondFactorController.remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondFactorProofDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "OwnSecondFactorController.renewCodes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondFactorProofDto"];
            };
        };
        responses: {
            /** @description A new set; the codes of the one before are void. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodesDto"];
                };
            };
        };
    };
    "OwnSessionsController.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnSessionListDto"];
                };
            };
        };
    };
    "OwnSessionsController.endOthers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every session but this one has ended. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "OwnSessionsController.end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "ApiTokensController.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiTokenListDto"];
                };
            };
        };
    };
    "ApiTokensController.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTokenDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedTokenDto"];
                };
            };
        };
    };
    "ApiTokensController.revoke": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "SubstitutionsController.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubstitutionListDto"];
                };
            };
        };
    };
    "SubstitutionsController.name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSubstitutionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubstitutionDto"];
                };
            };
        };
    };
    "SubstitutionsController.end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "UsersController.list": {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Part of the username or the display name. */
                search?: string;
                role?: "executive" | "signatory" | "inspection" | "compliance" | "head" | "analyst" | "administrator" | "auditor";
                /** @description Invited: has not chosen a password yet. */
                status?: "active" | "inactive" | "invited";
                sort?: "username" | "-username" | "displayName" | "-displayName" | "createdAt" | "-createdAt" | "lastSignInAt" | "-lastSignInAt";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPageDto"];
                };
            };
        };
    };
    "UsersController.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewUserDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDto"];
                };
            };
        };
    };
    "UsersController.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                username: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDto"];
                };
            };
        };
    };
    "UsersController.edit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                username: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangedUserDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDto"];
                };
            };
        };
    };
    "UserAccessController.endSessions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                username: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "UserAccessController.resetSecondFactor": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                username: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "UserPasswordController.set": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                username: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPasswordDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "InvitationsController.invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitedUserDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationDto"];
                };
            };
        };
    };
    "UserPasswordLinkController.issue": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                username: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasswordLinkDto"];
                };
            };
        };
    };
    "UserPasswordLinkController.revoke": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                username: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "PasswordLinksController.open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkTokenDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenLinkDto"];
                };
            };
        };
    };
    "PasswordLinksController.accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChosenPasswordDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "UnitsController.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitListDto"];
                };
            };
        };
    };
    "UnitsController.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewUnitDto"];
            };
        };
        responses: {
            /** @description Created; 200 when it was there already. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitDto"];
                };
            };
        };
    };
    "UnitsController.rename": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangedUnitDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitDto"];
                };
            };
        };
    };
    "CustomerBaseController.series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeriesListDto"];
                };
            };
        };
    };
    "CustomerBaseController.read": {
        parameters: {
            query: {
                series: string;
                unit: string;
                from: string;
                until: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BaseTableDto"];
                };
            };
        };
    };
    "CustomerBaseController.write": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteCustomerBaseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BaseOutcomeDto"];
                };
            };
        };
    };
    "WorkingCalendarController.show": {
        parameters: {
            query: {
                year: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarYearDto"];
                };
            };
        };
    };
    "WorkingCalendarController.edit": {
        parameters: {
            query: {
                year: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditedCalendarYearDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarYearDto"];
                };
            };
        };
    };
    "WorkingCalendarImportsController.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarImportDto"];
                };
            };
        };
    };
    "CatalogueEntriesController.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dimension: "type" | "cause" | "channel" | "level" | "right";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryListDto"];
                };
            };
        };
    };
    "EntryChangesController.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dimension: "type" | "cause" | "channel" | "level" | "right";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEntryDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryPageDto"];
                };
            };
        };
    };
    "CatalogueEntriesController.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                dimension: "type" | "cause" | "channel" | "level" | "right";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryPageDto"];
                };
            };
        };
    };
    "EntryChangesController.rename": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                dimension: "type" | "cause" | "channel" | "level" | "right";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenamedEntryDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryPageDto"];
                };
            };
        };
    };
    "CatalogueFileController.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dimension: "type" | "cause" | "channel" | "level" | "right";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description CSV code,parent,name_zh,name_en,valid_from,valid_to; no cell of it is a formula. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "CatalogueImportController.take": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dimension: "type" | "cause" | "channel" | "level" | "right";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["CatalogueUploadDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueImportDto"];
                };
            };
        };
    };
    "ComplaintTypesController.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintTypeListDto"];
                };
            };
        };
    };
    "ReplyDeadlinesController.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplyDeadlineListDto"];
                };
            };
        };
    };
    "ReplyDeadlinesController.define": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReplyDeadlineDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplyDeadlineDto"];
                };
            };
        };
    };
    "ReplyDeadlinesController.end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndedReplyDeadlineDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplyDeadlineDto"];
                };
            };
        };
    };
    "CaseAssessmentsController.assess": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                source: string;
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseAssessmentDto"];
            };
        };
        responses: {
            /** @description The same stated twice is stated once. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseMarksDto"];
                };
            };
        };
    };
    "CaseAssessmentsController.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                source: string;
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkWithdrawalDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseMarksDto"];
                };
            };
        };
    };
    "CaseHolesController.find": {
        parameters: {
            query?: {
                /** @description Code of a unit: it, and each directly below it. Your own when left out. */
                unit?: string;
                /** @description One period; the last weeks when left out. */
                period?: string;
                weeks?: number;
                /** @description Both when left out. */
                layer?: "ticket" | "appeal";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseHolesDto"];
                };
            };
        };
    };
    "CaseMarksController.find": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                source: string;
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseMarksDto"];
                };
            };
        };
    };
    "CaseMarksController.state": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                source: string;
                number: string;
                kind: "analysis" | "rectification";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseMarkDto"];
            };
        };
        responses: {
            /** @description The same stated twice is stated once. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseMarksDto"];
                };
            };
        };
    };
    "CaseMarksController.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                source: string;
                number: string;
                kind: "analysis" | "rectification";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkWithdrawalDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseMarksDto"];
                };
            };
        };
    };
    "ManyCaseMarksController.state": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: "analysis" | "rectification";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ManyMarksDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatedOfManyDto"];
                };
            };
        };
    };
    "ManyCaseMarksController.assess": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ManyAssessmentsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatedOfManyDto"];
                };
            };
        };
    };
    "ComplaintsController.list": {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Code of a unit: it and all below it. Your own when left out. */
                unit?: string;
                /** @description Year, half, quarter, month, ISO week, day or, as 2026-11-22-R30, the days up to one. */
                period?: string;
                /** @description Nothing after this day. */
                asOf?: string;
                layer?: "contact" | "ticket" | "appeal";
                /** @description Code, name or original path of a type: it and all below it. */
                type?: string;
                /** @description Code, name or original text of a channel; `` for none. */
                channel?: string;
                /** @description Code, name or original text of a level, with all below it; `` for none. */
                level?: string;
                /** @description Code, name or original path of a cause, with all below it; `` for none. */
                cause?: string;
                /** @description As written; `` for none. */
                status?: string;
                /** @description Responsible department, as written; `` for none. */
                department?: string;
                /** @description As written; `` for none. */
                customerTier?: string;
                /** @description One of the tags. */
                tag?: string;
                /** @description Code of a source. */
                source?: string;
                /** @description Id of the import that wrote the present state. */
                import?: string;
                /** @description Key of a customer: all their complaints, whatever the source. */
                customer?: string;
                substantiated?: "true" | "false" | "unknown";
                resolved?: "true" | "false" | "unknown";
                satisfied?: "true" | "false" | "unknown";
                /** @description Whether the customer disputes the answer. */
                disputed?: "true" | "false" | "unknown";
                /** @description Whether a decided dispute leaves it out of net figures. */
                excluded?: "true" | "false";
                /** @description Tickets and appeals that count and lack this mark. */
                lacks?: "result" | "analysis" | "rectification" | "assessment";
                /** @description Only complaints about which a dispute is open. */
                contested?: "true";
                /** @description Open complaints a step of which is late (true), or will be within three days (soon). */
                overdue?: "true" | "soon";
                /** @description With an indicator, the indicator's own. */
                dateBasis?: "received" | "accepted" | "transferred" | "due" | "closed" | "surveyed" | "escalated";
                /** @description Code of an indicator: exactly the complaints it counts. */
                indicator?: string;
                /** @description With an indicator of what is substantiated: the complaints it would count but for that, undecided yet. */
                confirmation?: "awaiting";
                /** @description Words of text, answer, demand or number, two Chinese characters at least: all of them; "in quotation marks" as one phrase. */
                q?: string;
                /** @description Part of the text or of the number, signs included. Reads the rows one by one; prefer q. */
                search?: string;
                /** @description newest and oldest go by the date basis. */
                sort?: "newest" | "oldest" | "due" | "-due" | "closed" | "-closed" | "amount" | "-amount" | "reminders" | "-reminders";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintPageDto"];
                };
            };
        };
    };
    "ComplaintsController.find": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                source: string;
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintRecordDto"];
                };
            };
        };
    };
    "ComplaintsController.put": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                source: string;
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintDto"];
            };
        };
        responses: {
            /** @description Created; 200 when it was there already. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutcomeDto"];
                };
            };
        };
    };
    "ComplaintUnmaskingsController.unmask": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                source: string;
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewUnmaskingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnmaskedDto"];
                };
            };
        };
    };
    "ComplaintValuesController.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintValuesDto"];
                };
            };
        };
    };
    "CustomersController.find": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerDto"];
                };
            };
        };
    };
    "ExtensionsController.grant": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                source: string;
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewExtensionDto"];
            };
        };
        responses: {
            /** @description What was put off; the same sent twice changes nothing. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintClockDto"];
                };
            };
        };
    };
    "ExtensionsController.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                source: string;
                number: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeferralWithdrawalDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintClockDto"];
                };
            };
        };
    };
    "PausesController.begin": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                source: string;
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPauseDto"];
            };
        };
        responses: {
            /** @description What was put off; the same sent twice changes nothing. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintClockDto"];
                };
            };
        };
    };
    "PausesController.end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                source: string;
                number: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndedPauseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintClockDto"];
                };
            };
        };
    };
    "PausesController.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                source: string;
                number: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeferralWithdrawalDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintClockDto"];
                };
            };
        };
    };
    "RecountsController.verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Compared only; nothing is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecountDto"];
                };
            };
        };
    };
    "RecountsController.recount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Compared, and put right where they differed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecountDto"];
                };
            };
        };
    };
    "UnmaskingsController.list": {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Username of who saw. */
                actor?: string;
                /** @description Code of a source. */
                source?: string;
                /** @description Number of a complaint. */
                number?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnmaskingPageDto"];
                };
            };
        };
    };
    "CodeChangesController.preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCodeChangeDto"];
            };
        };
        responses: {
            /** @description What the change would do; nothing is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangePreviewDto"];
                };
            };
        };
    };
    "CodeChangesController.take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCodeChangeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefiledDto"];
                };
            };
        };
    };
    "EntryChangesController.close": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                dimension: "type" | "cause" | "channel" | "level" | "right";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClosedEntryDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryPageDto"];
                };
            };
        };
    };
    "EntryChangesController.previewClosing": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                dimension: "type" | "cause" | "channel" | "level" | "right";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClosedEntryDto"];
            };
        };
        responses: {
            /** @description What the closing would do; nothing is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangePreviewDto"];
                };
            };
        };
    };
    "EntryChangesController.order": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dimension: "type" | "cause" | "channel" | "level" | "right";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntryOrderDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryListDto"];
                };
            };
        };
    };
    "FilingsController.file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFilingsDto"];
            };
        };
        responses: {
            /** @description Complaints there are and all that will come follow. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefiledDto"];
                };
            };
        };
    };
    "FilingsController.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawnFilingsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefiledDto"];
                };
            };
        };
    };
    "UnfiledTextsController.page": {
        parameters: {
            query: {
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                dimension: "type" | "cause" | "channel" | "level" | "right";
                /** @description Part of the text. */
                search?: string;
                sort?: "most" | "latest";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnfiledTextListDto"];
                };
            };
        };
    };
    "UnfiledTextsController.examples": {
        parameters: {
            query: {
                dimension: "type" | "cause" | "channel" | "level" | "right";
                text: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newest complaints with this text. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TextExampleListDto"];
                };
            };
        };
    };
    "ImportsController.list": {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                kind?: "complaints" | "units" | "customer-base" | "daily-totals";
                status?: "checking" | "checked" | "publishing" | "published" | "cancelled" | "failed" | "reverted";
                /** @description Code of the source. */
                source?: string;
                /** @description Username of who brought it. */
                by?: string;
                sort?: "at" | "file" | "coverage" | "rows" | "rejected";
                order?: "asc" | "desc";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportListDto"];
                };
            };
        };
    };
    "ImportsController.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                    /** @enum {string} */
                    kind: "complaints" | "units" | "customer-base" | "daily-totals";
                    /** @description JSON, or the name of a saved mapping. */
                    mapping?: string;
                    /**
                     * @description Publish as soon as checked.
                     * @enum {string}
                     */
                    publish?: "true" | "false";
                };
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivedImportDto"];
                };
            };
        };
    };
    "ImportsController.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDto"];
                };
            };
        };
    };
    "ImportOriginsController.show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportOriginsDto"];
                };
            };
        };
    };
    "ImportStepsController.publish": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDto"];
                };
            };
        };
    };
    "ImportStepsController.cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDto"];
                };
            };
        };
    };
    "ImportRejectsController.read": {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                format?: "csv" | "json";
                /** @description Language of the reasons in the CSV; by default the reader’s. */
                language?: "zh" | "en";
                /** @description Only this reason (format=json). */
                code?: string;
                /** @description Only this column (format=json); empty: rows refused as a whole. */
                column?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description CSV line,column,code,reason,original; or with format=json a page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": components["schemas"]["RejectListDto"];
                    "application/json": components["schemas"]["RejectListDto"];
                };
            };
        };
    };
    "ImportRejectReasonsController.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RejectReasonListDto"];
                };
            };
        };
    };
    "ImportRejectedRowsController.read": {
        parameters: {
            query?: {
                /** @description Language of the two added columns. */
                language?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description CSV: the header and the refused rows as they came, and at the end two columns (line, reason) that an import reads over. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    "ImportPreviewsController.preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                    /** @enum {string} */
                    kind?: "complaints" | "units" | "customer-base" | "daily-totals";
                    /** @description JSON, or the name of a saved mapping. */
                    mapping?: string;
                    /** @description Without a mapping; detected when left out, like the others. */
                    encoding?: string;
                    delimiter?: string;
                    sheet?: string;
                    headerRow?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPreviewDto"];
                };
            };
        };
    };
    "ImportMappingsController.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedMappingListDto"];
                };
            };
        };
    };
    "ImportMappingsController.save": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveMappingDto"];
            };
        };
        responses: {
            /** @description 201 when the name is new. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedMappingDto"];
                };
            };
        };
    };
    "SourcesController.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceListDto"];
                };
            };
        };
    };
    "SourcesController.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSourceDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceDto"];
                };
            };
        };
    };
    "SourcesController.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceDto"];
                };
            };
        };
    };
    "SourcesController.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangedSourceDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceDto"];
                };
            };
        };
    };
    "DeliveriesController.list": {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                outcome?: "taken" | "refused";
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryListDto"];
                };
            };
        };
    };
    "DeliveriesController.push": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key brings the same content once. */
                "Idempotency-Key"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 200 when the same content had come before. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveredDto"];
                };
            };
        };
    };
    "IndicatorsController.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorListDto"];
                };
            };
        };
    };
    "IndicatorsController.define": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewIndicatorDto"];
            };
        };
        responses: {
            /** @description The first version; 200 when nothing differs. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorDto"];
                };
            };
            /** @description Defined already, differently: propose the change. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "LimitsController.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LimitListDto"];
                };
            };
        };
    };
    "LimitsController.define": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLimitDto"];
            };
        };
        responses: {
            /** @description The first version; 200 when nothing differs. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LimitDto"];
                };
            };
            /** @description Defined already, differently: propose the change. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "IndicatorVersionsController.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorVersionListDto"];
                };
            };
        };
    };
    "LimitVersionsController.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LimitVersionListDto"];
                };
            };
        };
    };
    "LimitApportionmentsController.apportion": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewApportionmentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LimitApportionmentDto"];
                };
            };
        };
    };
    "ReadingsController.ofUnit": {
        parameters: {
            query: {
                unit: string;
                period: string;
                /** @description Events count up to the end of this day. */
                asOf?: string;
                indicator?: string;
                /** @description `then`: what was kept of the day on its morning after, where it was; `now`, the default: on today’s data. */
                known?: "now" | "then";
                /** @description Only this limit, also where it is not in force. */
                limit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadingListDto"];
                };
            };
        };
    };
    "ReadingsController.ofChildren": {
        parameters: {
            query: {
                unit: string;
                period: string;
                /** @description Events count up to the end of this day. */
                asOf?: string;
                indicator?: string;
                /** @description `then`: what was kept of the day on its morning after, where it was; `now`, the default: on today’s data. */
                known?: "now" | "then";
                /** @description Only this limit, also where it is not in force. */
                limit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChildReadingsDto"];
                };
            };
        };
    };
    "BurnDownController.read": {
        parameters: {
            query: {
                unit: string;
                indicator: string;
                limit: string;
                /** @description A period of the kind the limit is for. */
                period: string;
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BurnDownDto"];
                };
            };
        };
    };
    "BoardController.read": {
        parameters: {
            query: {
                unit: string;
                /** @description The present quarter unless given. */
                period?: string;
                asOf?: string;
                /** @description `then`: what was kept of the day on its morning after, where it was; `now`, the default: on today’s data. */
                known?: "now" | "then";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardDto"];
                };
            };
        };
    };
    "LineHealthController.read": {
        parameters: {
            query: {
                unit: string;
                indicator: string;
                /** @description Of several limits the one over the shortest period unless given. */
                limit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineHealthDto"];
                };
            };
        };
    };
    "ExclusionsController.list": {
        parameters: {
            query: {
                unit: string;
                period: string;
                /** @description Events count up to the end of this day. */
                asOf?: string;
                /** @description Of this indicator alone. */
                indicator?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExclusionListDto"];
                };
            };
        };
    };
    "RegimePacksController.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegimePackListDto"];
                };
            };
        };
    };
    "RegimePacksController.activate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PackActivationDto"];
            };
        };
        responses: {
            /** @description What became of each item; a repeat changes nothing. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackActivatedDto"];
                };
            };
        };
    };
    "IndicatorPreviewsController.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IndicatorPreviewDto"];
            };
        };
        responses: {
            /** @description Against each limit there is; nothing is stored or projected. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadingListDto"];
                };
            };
        };
    };
    "ChangeProposalsController.list": {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                state?: "proposed" | "approved" | "in-force" | "refused" | "withdrawn";
                kind?: "indicator" | "limit";
                /** @description Changes of this indicator or limit. */
                code?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeProposalPageDto"];
                };
            };
        };
    };
    "ChangeProposalsController.propose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewChangeProposalDto"];
            };
        };
        responses: {
            /** @description Proposed; its impact is being counted. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeChangeProposalDto"];
                };
            };
        };
    };
    "ChangeProposalsController.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeChangeProposalDto"];
                };
            };
        };
    };
    "ProposalDecisionsController.approve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeChangeProposalDto"];
                };
            };
        };
    };
    "ProposalDecisionsController.refuse": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeChangeProposalDto"];
                };
            };
        };
    };
    "ProposalDecisionsController.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeChangeProposalDto"];
                };
            };
        };
    };
    "ProposalImpactsController.readings": {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Only what flips, verdicts and alarms. */
                flips?: "true" | "false";
                /** @description At this unit only. */
                unit?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What flips first; at the units of the caller. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImpactPageDto"];
                };
            };
        };
    };
    "ProposalImpactsController.recount": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Being counted anew, on today’s data. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeChangeProposalDto"];
                };
            };
        };
    };
    "ProposalImpactsController.cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No longer counted; one that is done stays. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeChangeProposalDto"];
                };
            };
        };
    };
    "OfficialFiguresController.list": {
        parameters: {
            query?: {
                /** @description Code of a unit; your own when left out. */
                unit?: string;
                indicator?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The latest sixty periods of each indicator of a unit. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficialFigureListDto"];
                };
            };
        };
    };
    "OfficialFiguresController.put": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOfficialFigureDto"];
            };
        };
        responses: {
            /** @description Recorded; 200 when it was there, changed or not. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficialFigureDto"];
                };
            };
        };
    };
    "OfficialFigureFilesController.read": {
        parameters: {
            query?: {
                /** @description Code of a unit; your own when left out. */
                unit?: string;
                indicator?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description CSV indicator,unit,period,count,rate,source,published_on of what is on record of a unit; no cell is a formula. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "OfficialFigureFilesController.take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["FigureUploadDto"];
            };
        };
        responses: {
            /** @description The same file again changes nothing. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureFileOutcomeDto"];
                };
            };
        };
    };
    "LeverOutlooksController.outlook": {
        parameters: {
            query: {
                unit: string;
                indicator: string;
                limit: string;
                /** @description A period of the kind the limit is for. */
                period: string;
                asOf?: string;
                /** @description Levers to pull together; all of the line when left out. */
                together?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeverOutlookDto"];
                };
            };
        };
    };
    "LeverOutlooksController.toDecide": {
        parameters: {
            query: {
                unit: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingLeversDto"];
                };
            };
        };
    };
    "LeversController.list": {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Levers of this unit alone. */
                unit?: string;
                indicator?: string;
                period?: string;
                state?: "proposed" | "carried-out" | "put-off" | "dropped";
                /** @description Only those that wait for a decision today. */
                waiting?: "true";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeverPageDto"];
                };
            };
        };
    };
    "LeversController.propose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLeverDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeverDto"];
                };
            };
        };
    };
    "LeversController.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeverDto"];
                };
            };
        };
    };
    "LeverDecisionsController.carryOut": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeverStepDto"];
            };
        };
        responses: {
            /** @description It is carried out. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeverDto"];
                };
            };
        };
    };
    "LeverDecisionsController.putOff": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeverDeferralDto"];
            };
        };
        responses: {
            /** @description It waits again from a day on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeverDto"];
                };
            };
        };
    };
    "LeverDecisionsController.drop": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeverStepDto"];
            };
        };
        responses: {
            /** @description It is dropped. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeverDto"];
                };
            };
        };
    };
    "BaselinesController.lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewBaselineDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BaselineDto"];
                };
            };
        };
    };
    "BaselinesController.release": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The limits follow the data again; the record of the baseline stays. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "IcebergController.read": {
        parameters: {
            query: {
                unit: string;
                period: string;
                asOf?: string;
                indicator: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IcebergDto"];
                };
            };
        };
    };
    "ParetoController.read": {
        parameters: {
            query: {
                unit: string;
                period: string;
                asOf?: string;
                dimension?: "type" | "channel";
                /** @description Counts what this indicator counts, instead of layer and dateBasis. */
                indicator?: string;
                layer?: "contact" | "ticket" | "appeal";
                dateBasis?: "received" | "accepted" | "transferred" | "due" | "closed" | "surveyed" | "escalated";
                /** @description Shows the parts of this type; the top of the catalogue unless given. */
                under?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParetoDto"];
                };
            };
        };
    };
    "ProcessController.read": {
        parameters: {
            query: {
                unit: string;
                indicator: string;
                grain?: "month" | "week" | "quarter";
                /** @description Closed periods; one still open would look like a fall. */
                periods?: number;
                asOf?: string;
                /** @description The limit to compare with, also where it is not in force. */
                limit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessDto"];
                };
            };
        };
    };
    "RankingController.read": {
        parameters: {
            query: {
                unit: string;
                period: string;
                asOf?: string;
                indicator: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RankingDto"];
                };
            };
        };
    };
    "TrendController.read": {
        parameters: {
            query: {
                unit: string;
                period: string;
                asOf?: string;
                indicator: string;
                limit?: string;
                /** @description Periods of the same kind, the last one included. */
                periods?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrendDto"];
                };
            };
        };
    };
    "UnitCausesController.read": {
        parameters: {
            query: {
                unit: string;
                period: string;
                asOf?: string;
                indicator: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitCausesListDto"];
                };
            };
        };
    };
    "WaterfallController.read": {
        parameters: {
            query: {
                unit: string;
                period: string;
                asOf?: string;
                indicator: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaterfallDto"];
                };
            };
        };
    };
    "RegisterFilesController.read": {
        parameters: {
            query?: {
                /** @description Language of heads and words. */
                language?: "zh" | "en";
                /** @description Only orders given to the caller. */
                mine?: "true";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    "RegisterFilesController.take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["RegisterUploadDto"];
            };
        };
        responses: {
            /** @description The same file again changes nothing. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterOutcomeDto"];
                };
            };
        };
    };
    "OrdersController.list": {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description One or more, separated by commas. */
                state?: ("draft" | "awaiting-signature" | "issued" | "acknowledged" | "in-progress" | "submitted" | "returned" | "accepted" | "observing" | "struck-off" | "kept-open" | "reopened" | "withdrawn")[];
                grade?: "supervision" | "directive";
                /** @description Led by this unit or one below it. */
                unit?: string;
                /** @description Led by this department. */
                department?: string;
                /** @description Words in the title or the problem. */
                words?: string;
                /** @description Only those that are overdue today. */
                overdue?: "true";
                sort?: "due" | "newest";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderPageDto"];
                };
            };
        };
    };
    "OrdersController.draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOrderDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderDto"];
                };
            };
        };
    };
    "OrdersController.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderDto"];
                };
            };
        };
    };
    "OrdersController.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangedOrderDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderDto"];
                };
            };
        };
    };
    "SigningController.ask": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderStepDto"];
            };
        };
        responses: {
            /** @description It waits to be signed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderDto"];
                };
            };
        };
    };
    "SigningController.sign": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderStepDto"];
            };
        };
        responses: {
            /** @description It is issued; its time begins. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderDto"];
                };
            };
        };
    };
    "SigningController.sendBack": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonedOrderStepDto"];
            };
        };
        responses: {
            /** @description It is a draft again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderDto"];
                };
            };
        };
    };
    "CarryingOutController.acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderStepDto"];
            };
        };
        responses: {
            /** @description The lead has signed for it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderDto"];
                };
            };
        };
    };
    "CarryingOutController.plan": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderPlanDto"];
            };
        };
        responses: {
            /** @description Its measures are these from now on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderDto"];
                };
            };
        };
    };
    "CarryingOutController.report": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderProgressDto"];
            };
        };
        responses: {
            /** @description Progress is on record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderDto"];
                };
            };
        };
    };
    "CarryingOutController.submit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderSubmissionDto"];
            };
        };
        responses: {
            /** @description It waits for acceptance. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderDto"];
                };
            };
        };
    };
    "InspectionController.sendBack": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderReturnDto"];
            };
        };
        responses: {
            /** @description It goes back to the lead. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderDto"];
                };
            };
        };
    };
    "InspectionController.accept": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonedOrderStepDto"];
            };
        };
        responses: {
            /** @description The note says what was checked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderDto"];
                };
            };
        };
    };
    "InspectionController.strikeOff": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderStrikeOffDto"];
            };
        };
        responses: {
            /** @description It is struck off the register; against the verdict only with a reason of its own. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderDto"];
                };
            };
        };
    };
    "InspectionController.keepOpen": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderKeepingOpenDto"];
            };
        };
        responses: {
            /** @description Its cause lies outside the company; it is kept in view. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderDto"];
                };
            };
        };
    };
    "InspectionController.reopen": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderReopeningDto"];
            };
        };
        responses: {
            /** @description The same order, with its number and history, begins anew. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderDto"];
                };
            };
        };
    };
    "InspectionController.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonedOrderStepDto"];
            };
        };
        responses: {
            /** @description It is withdrawn; its number stays. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderDto"];
                };
            };
        };
    };
    "OutcomesController.find": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nothing where nothing is measured. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderOutcomeDto"];
                };
            };
        };
    };
    "OutcomesController.put": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OutcomeMetricDto"];
            };
        };
        responses: {
            /** @description What the draft is to achieve. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderOutcomeDto"];
                };
            };
        };
    };
    "OutcomesController.remove": {
        parameters: {
            query: {
                version: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nothing is measured. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "OutcomesController.contest": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonedOrderStepDto"];
            };
        };
        responses: {
            /** @description Base or target are contested, in time; the note says why. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderDto"];
                };
            };
        };
    };
    "OutcomesController.settle": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OutcomeSettlementDto"];
            };
        };
        responses: {
            /** @description The lead was heard, with another target, or was not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderDto"];
                };
            };
        };
    };
    "OutcomesController.observe": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LongerObservationDto"];
            };
        };
        responses: {
            /** @description What is not shown yet is observed longer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderDto"];
                };
            };
        };
    };
    "OrderExtensionsController.ask": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOrderExtensionDto"];
            };
        };
        responses: {
            /** @description More time has been asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderDto"];
                };
            };
        };
    };
    "OrderExtensionsController.approve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderExtensionDecisionDto"];
            };
        };
        responses: {
            /** @description The due day moves; the first stays on record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderDto"];
                };
            };
        };
    };
    "OrderExtensionsController.refuse": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderExtensionDecisionDto"];
            };
        };
        responses: {
            /** @description The due day stays. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderDto"];
                };
            };
        };
    };
    "EvidenceController.add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                    /** @description What it shows. */
                    note?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderDto"];
                };
            };
        };
    };
    "EvidenceController.file": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    "GamingWatchController.show": {
        parameters: {
            query?: {
                /** @description The units directly below this one are held against each other; your own when left out. */
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GamingWatchDto"];
                };
            };
        };
    };
    "ImprovementsController.list": {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                kind?: "process" | "rule" | "service";
                /** @description Of orders led by this unit or one below it. */
                unit?: string;
                /** @description Accepted in this year. */
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Those of work that stands accepted, the last first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImprovementPageDto"];
                };
            };
        };
    };
    "ReviewsController.list": {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                unit?: string;
                period?: string;
                cadence?: "monthly";
                status?: "open" | "issued";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewPageDto"];
                };
            };
        };
    };
    "ReviewsController.open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReviewDto"];
            };
        };
        responses: {
            /** @description Opened; 200 when one is open already. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewDto"];
                };
            };
        };
    };
    "ReviewsController.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewDto"];
                };
            };
        };
    };
    "SnapshotsController.issue": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Issued now or before: the number and the hash are final. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewDto"];
                };
            };
        };
    };
    "SnapshotsController.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Canonical JSON; its SHA-256 is the review’s. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    "VerificationsController.verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationDto"];
                };
            };
        };
    };
    "BriefingsController.list": {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                review?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BriefingPageDto"];
                };
            };
        };
    };
    "BriefingsController.order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewBriefingDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BriefingDto"];
                };
            };
        };
    };
    "BriefingsController.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BriefingDto"];
                };
            };
        };
    };
    "BriefingsController.file": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    "DemoController.show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoDto"];
                };
            };
        };
    };
    "DemoRemovalController.remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The demo is gone; only the audit log still speaks of it. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "DemoRemovalController.plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemovalPlanDto"];
                };
            };
        };
    };
    "ReversalsController.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What it would do, or how far it is, or what it did. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReversalDto"];
                };
            };
        };
    };
    "ReversalsController.request": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestReversalDto"];
            };
        };
        responses: {
            /** @description It is reverted; asked again, nothing more happens. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDto"];
                };
            };
            /** @description Under way; ask again, or see the progress here. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDto"];
                };
            };
        };
    };
    "ReversalsController.cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Called off while under way: nothing of it remains. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDto"];
                };
            };
        };
    };
    "ReversalsController.rows": {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                effect?: "deleted" | "restored" | "replaced";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReversalRowListDto"];
                };
            };
        };
    };
    "EventsController.list": {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Events that concern this unit, one above it or one below it. */
                unit?: string;
                /** @description Events that last to this day or longer. */
                from?: string | null;
                /** @description Events that begin by this day. */
                to?: string | null;
                kind?: "incident" | "launch" | "media" | "season" | "policy" | "weather" | "other";
                /** @description Whether to list those taken back. */
                withdrawn?: "true" | "false";
                sort?: "-first-day" | "first-day";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventPageDto"];
                };
            };
        };
    };
    "EventsController.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventBodyDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventDto"];
                };
            };
        };
    };
    "EventsController.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventDto"];
                };
            };
        };
    };
    "EventsController.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangedEventDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventDto"];
                };
            };
        };
    };
    "EventsController.course": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventCourseDto"];
                };
            };
        };
    };
    "EventsController.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventWithdrawalDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventDto"];
                };
            };
        };
    };
    "CaseAuditsController.list": {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description One or more, separated by commas. */
                state?: ("open" | "closed" | "withdrawn")[];
                /** @description Of complaints of this unit or one below it. */
                unit?: string;
                /** @description Of this period. */
                period?: string;
                /** @description Only those in which you are named to check. */
                mine?: "true";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseAuditPageDto"];
                };
            };
        };
    };
    "CaseAuditsController.draw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCaseAuditDto"];
            };
        };
        responses: {
            /** @description It is drawn; the same sent twice draws once. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseAuditDto"];
                };
            };
        };
    };
    "CaseAuditsController.checkers": {
        parameters: {
            query: {
                unit: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who may check them, the least busy first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PossibleCheckerListDto"];
                };
            };
        };
    };
    "CaseAuditsController.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseAuditDto"];
                };
            };
        };
    };
    "CaseAuditsController.items": {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Only these; all when left out. */
                show?: "waiting" | "checked" | "late" | "flawed" | "unsubstantiated" | "differs";
                /** @description Of this unit or one below it. */
                unit?: string;
                /** @description Only those you are named to check. */
                mine?: "true";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the order in which they were drawn. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseAuditItemPageDto"];
                };
            };
        };
    };
    "CaseAuditsController.item": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                place: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditedComplaintDto"];
                };
            };
        };
    };
    "CaseAuditsController.population": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SamplingDto"];
            };
        };
        responses: {
            /** @description What drawing by this rule would give; nothing is drawn. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SamplePopulationDto"];
                };
            };
        };
    };
    "CaseAuditsController.find": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                place: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindingBodyDto"];
            };
        };
        responses: {
            /** @description It is written; a former finding is kept beside it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditedComplaintDto"];
                };
            };
        };
    };
    "CaseAuditsController.close": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseAuditClosingDto"];
            };
        };
        responses: {
            /** @description Every complaint is checked, and it is closed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseAuditDto"];
                };
            };
        };
    };
    "CaseAuditsController.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseAuditWithdrawalDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseAuditDto"];
                };
            };
        };
    };
    "DisputesController.list": {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description One or more, separated by commas. */
                state?: ("open" | "upheld" | "refused" | "withdrawn")[];
                ground?: "wrong-unit" | "duplicate" | "malicious" | "out-of-scope";
                /** @description About complaints that counted against this unit or one below it. */
                unit?: string;
                /** @description Yours to judge, or filed by you or your unit. */
                mine?: "judge" | "filed";
                /** @description Of the complaint with this source; with `number`. */
                source?: string;
                /** @description Of the complaint with this number; with `source`. */
                number?: string;
                /** @description Only those that should have been judged by now. */
                overdue?: "true";
                sort?: "due" | "newest";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisputePageDto"];
                };
            };
        };
    };
    "DisputesController.file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDisputeDto"];
            };
        };
        responses: {
            /** @description It is filed; the same sent twice files it once. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisputeDto"];
                };
            };
        };
    };
    "DisputesController.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisputeDto"];
                };
            };
        };
    };
    "DisputesController.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisputeWithdrawalDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisputeDto"];
                };
            };
        };
    };
    "DisputesController.judge": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisputeVerdictDto"];
            };
        };
        responses: {
            /** @description What is upheld has taken effect on the figures. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisputeDto"];
                };
            };
        };
    };
    "DisputesController.judges": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who could judge it, the least busy first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PossibleJudgeListDto"];
                };
            };
        };
    };
    "DisputesController.assign": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NamedJudgeDto"];
            };
        };
        responses: {
            /** @description It is in this person’s hands from now on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisputeDto"];
                };
            };
        };
    };
    "DisputeEvidenceController.add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                    /** @description What it shows. */
                    note?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisputeDto"];
                };
            };
        };
    };
    "DisputeEvidenceController.file": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    "RepetitionWarningsController.list": {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next` of the page before. */
                cursor?: string;
                kind?: "contact" | "dispatch" | "return";
                state?: "open" | "closed";
                /** @description About this unit or one below it. */
                unit?: string;
                /** @description Only those you were told of. */
                mine?: "true";
                /** @description `rung`: the highest first. */
                sort?: "newest" | "rung";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepetitionWarningPageDto"];
                };
            };
        };
    };
    "RepetitionWarningsController.close": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RepetitionClosureDto"];
            };
        };
        responses: {
            /** @description It is closed, and the lower rungs of the same with it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepetitionWarningDto"];
                };
            };
        };
    };
}
