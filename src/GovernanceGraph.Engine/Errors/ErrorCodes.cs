namespace GovernanceGraph.Engine.Errors;

/// <summary>
/// Every code that can stand in <c>errors[].extensions.code</c>. Codes are a contract: never renamed, never reused.
/// <c>schema/error-codes.md</c> documents each; a test keeps the two equal.
/// </summary>
public static class ErrorCodes
{
    // The request as sent
    public const string BadRequest = "BAD_REQUEST";
    public const string BodyTooLarge = "BODY_TOO_LARGE";
    public const string UnsupportedMediaType = "UNSUPPORTED_MEDIA_TYPE";
    public const string NotAcceptable = "NOT_ACCEPTABLE";
    public const string CsrfRefused = "CSRF_REFUSED";
    public const string BatchRefused = "BATCH_REFUSED";
    public const string Unauthenticated = "UNAUTHENTICATED";
    public const string AuthenticationUnavailable = "AUTHENTICATION_UNAVAILABLE";
    public const string InvalidUpload = "INVALID_UPLOAD";
    public const string FileTooLarge = "FILE_TOO_LARGE";
    public const string TooManyFiles = "TOO_MANY_FILES";
    public const string UploadTimeout = "UPLOAD_TIMEOUT";
    public const string DocumentNotFound = "DOCUMENT_NOT_FOUND";

    // The document
    public const string SyntaxError = "SYNTAX_ERROR";
    public const string LimitExceeded = "LIMIT_EXCEEDED";
    public const string ValidationFailed = "VALIDATION_FAILED";
    public const string OperationNotFound = "OPERATION_NOT_FOUND";
    public const string OperationKindNotAllowed = "OPERATION_KIND_NOT_ALLOWED";
    public const string CostExceeded = "COST_EXCEEDED";

    // The values
    public const string InvalidVariable = "INVALID_VARIABLE";
    public const string InvalidId = "INVALID_ID";
    public const string InvalidCursor = "INVALID_CURSOR";
    public const string InvalidPage = "INVALID_PAGE";
    public const string InvalidArgument = "INVALID_ARGUMENT";
    public const string NoIndexedFilter = "NO_INDEXED_FILTER";
    public const string Gap = "GAP";
    public const string CountOfPeopleRefused = "COUNT_OF_PEOPLE_REFUSED";

    // Running it
    public const string BudgetExhausted = "BUDGET_EXHAUSTED";
    public const string ConcurrencyExceeded = "CONCURRENCY_EXCEEDED";
    public const string ServerBusy = "SERVER_BUSY";
    public const string BulkReadingRefused = "BULK_READING_REFUSED";
    public const string TooManySubscriptions = "TOO_MANY_SUBSCRIPTIONS";
    public const string PersonalDataNotStreamed = "PERSONAL_DATA_NOT_STREAMED";
    public const string Timeout = "TIMEOUT";
    public const string AnswerTooLarge = "ANSWER_TOO_LARGE";
    public const string TooSlow = "TOO_SLOW";
    public const string DatabaseUnavailable = "DATABASE_UNAVAILABLE";
    public const string Internal = "INTERNAL_ERROR";
}
