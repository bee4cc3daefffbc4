// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::WorkSpacesWeb::SessionLogger` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::WorkSpacesWeb::SessionLogger`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-sessionlogger.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SessionLogger(Body);

resource! { SessionLogger "AWS::WorkSpacesWeb::SessionLogger" }

impl SessionLogger {
    /// `AdditionalEncryptionContext`: map of strings. A change replaces the resource.
    #[track_caller]
    pub fn additional_encryption_context(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("AdditionalEncryptionContext", value);
        self
    }

    /// `CustomerManagedKey`: string, 20 to 2048 characters, pattern `^arn:[\w+=\/,.@-]+:kms:[a-zA-Z0-9\-]*:[a-zA-Z0-9]{1,12}:key\/[a-zA-Z0-9-]+$`. A change replaces the resource.
    #[track_caller]
    pub fn customer_managed_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CustomerManagedKey", value);
        self
    }

    /// `DisplayName`: string, 1 to 64 characters, pattern `^[ _\-\d\w]+$`.
    #[track_caller]
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DisplayName", value);
        self
    }

    /// `EventFilter`: `EventFilter`. Required.
    #[track_caller]
    pub fn event_filter(mut self, value: impl IntoValue<EventFilter>) -> Self {
        self.0.set("EventFilter", value);
        self
    }

    /// `LogConfiguration`: `LogConfiguration`. Required.
    #[track_caller]
    pub fn log_configuration(mut self, value: impl IntoValue<LogConfiguration>) -> Self {
        self.0.set("LogConfiguration", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<SessionLogger> {
    /// `AssociatedPortalArns`
    #[inline]
    pub fn associated_portal_arns(&self) -> Value<Vec<String>> {
        self.attribute("AssociatedPortalArns")
    }

    /// `CreationDate`
    #[inline]
    pub fn creation_date(&self) -> Value<String> {
        self.attribute("CreationDate")
    }

    /// `SessionLoggerArn`
    #[inline]
    pub fn session_logger_arn(&self) -> Value<String> {
        self.attribute("SessionLoggerArn")
    }
}

choice! {
    /// `Event` of `AWS::WorkSpacesWeb::SessionLogger`.
    Event
    WEBSITE_INTERACT "WebsiteInteract"
    FILE_DOWNLOAD_FROM_SECURE_BROWSER_TO_REMOTE_DISK "FileDownloadFromSecureBrowserToRemoteDisk"
    FILE_TRANSFER_FROM_REMOTE_TO_LOCAL_DISK "FileTransferFromRemoteToLocalDisk"
    FILE_TRANSFER_FROM_LOCAL_TO_REMOTE_DISK "FileTransferFromLocalToRemoteDisk"
    FILE_UPLOAD_FROM_REMOTE_DISK_TO_SECURE_BROWSER "FileUploadFromRemoteDiskToSecureBrowser"
    CONTENT_PASTE_TO_WEBSITE "ContentPasteToWebsite"
    CONTENT_TRANSFER_FROM_LOCAL_TO_REMOTE_CLIPBOARD "ContentTransferFromLocalToRemoteClipboard"
    CONTENT_COPY_FROM_WEBSITE "ContentCopyFromWebsite"
    URL_LOAD "UrlLoad"
    TAB_OPEN "TabOpen"
    TAB_CLOSE "TabClose"
    PRINT_JOB_SUBMIT "PrintJobSubmit"
    SESSION_CONNECT "SessionConnect"
    SESSION_START "SessionStart"
    SESSION_DISCONNECT "SessionDisconnect"
    SESSION_END "SessionEnd"
    URL_BLOCK_BY_CONTENT_FILTER "UrlBlockByContentFilter"
}

/// `EventFilter` of `AWS::WorkSpacesWeb::SessionLogger`.
#[derive(Clone, Default)]
#[must_use]
pub struct EventFilter(Properties);

properties! { EventFilter }

impl EventFilter {
    /// `All`: object.
    #[track_caller]
    pub fn all(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("All", value);
        self
    }

    /// `Include`: list of `Event`, 1 to 100 items.
    #[track_caller]
    pub fn include(mut self, value: impl IntoValue<ListOf<Event>>) -> Self {
        self.0.set("Include", value);
        self
    }
}

choice! {
    /// `FolderStructure` of `AWS::WorkSpacesWeb::SessionLogger`.
    FolderStructure
    FLAT "Flat"
    NESTED_BY_DATE "NestedByDate"
}

/// `LogConfiguration` of `AWS::WorkSpacesWeb::SessionLogger`.
#[derive(Clone, Default)]
#[must_use]
pub struct LogConfiguration(Properties);

properties! { LogConfiguration }

impl LogConfiguration {
    /// `S3`: `S3LogConfiguration`.
    #[track_caller]
    pub fn s3(mut self, value: impl IntoValue<S3LogConfiguration>) -> Self {
        self.0.set("S3", value);
        self
    }
}

choice! {
    /// `LogFileFormat` of `AWS::WorkSpacesWeb::SessionLogger`.
    LogFileFormat
    JSON_LINES "JSONLines"
    JSON "Json"
}

/// `S3LogConfiguration` of `AWS::WorkSpacesWeb::SessionLogger`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3LogConfiguration(Properties);

properties! { S3LogConfiguration }

impl S3LogConfiguration {
    /// `Bucket`: string, 1 to 256 characters, pattern `^[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]$`. Required.
    #[track_caller]
    pub fn bucket(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Bucket", value);
        self
    }

    /// `BucketOwner`: string, pattern `^[0-9]{12}$`.
    #[track_caller]
    pub fn bucket_owner(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BucketOwner", value);
        self
    }

    /// `FolderStructure`: `FolderStructure`. Required.
    #[track_caller]
    pub fn folder_structure(mut self, value: impl IntoValue<FolderStructure>) -> Self {
        self.0.set("FolderStructure", value);
        self
    }

    /// `KeyPrefix`: string, 1 to 256 characters, pattern `^[\d\w\-_/!().*']+$`.
    #[track_caller]
    pub fn key_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KeyPrefix", value);
        self
    }

    /// `LogFileFormat`: `LogFileFormat`. Required.
    #[track_caller]
    pub fn log_file_format(mut self, value: impl IntoValue<LogFileFormat>) -> Self {
        self.0.set("LogFileFormat", value);
        self
    }
}

/// `Tag` of `AWS::WorkSpacesWeb::SessionLogger`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
