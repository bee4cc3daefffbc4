// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Transfer::Agreement` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Transfer::Agreement`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-agreement.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Agreement(Body);

resource! { Agreement "AWS::Transfer::Agreement" }

impl Agreement {
    /// `AccessRole`: string, 20 to 2048 characters, pattern `arn:.*role/.*`. Required.
    #[track_caller]
    pub fn access_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AccessRole", value);
        self
    }

    /// `BaseDirectory`: string, at most 1024 characters, pattern `^(|/.*)$`.
    #[track_caller]
    pub fn base_directory(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BaseDirectory", value);
        self
    }

    /// `CustomDirectories`: `CustomDirectories`.
    #[track_caller]
    pub fn custom_directories(mut self, value: impl IntoValue<CustomDirectories>) -> Self {
        self.0.set("CustomDirectories", value);
        self
    }

    /// `Description`: string, 1 to 200 characters, pattern `^[\u0021-\u007E]+$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `EnforceMessageSigning`: `EnforceMessageSigning`.
    #[track_caller]
    pub fn enforce_message_signing(mut self, value: impl IntoValue<EnforceMessageSigning>) -> Self {
        self.0.set("EnforceMessageSigning", value);
        self
    }

    /// `LocalProfileId`: string, 19 characters, pattern `^p-([0-9a-f]{17})$`. Required.
    #[track_caller]
    pub fn local_profile_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LocalProfileId", value);
        self
    }

    /// `PartnerProfileId`: string, 19 characters, pattern `^p-([0-9a-f]{17})$`. Required.
    #[track_caller]
    pub fn partner_profile_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PartnerProfileId", value);
        self
    }

    /// `PreserveFilename`: `PreserveFilename`.
    #[track_caller]
    pub fn preserve_filename(mut self, value: impl IntoValue<PreserveFilename>) -> Self {
        self.0.set("PreserveFilename", value);
        self
    }

    /// `ServerId`: string, 19 characters, pattern `^s-([0-9a-f]{17})$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn server_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServerId", value);
        self
    }

    /// `Status`: `Status`.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<Status>) -> Self {
        self.0.set("Status", value);
        self
    }

    /// `Tags`: list of `Tag`, 1 to 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Agreement> {
    /// `AgreementId`
    #[inline]
    pub fn agreement_id(&self) -> Value<String> {
        self.attribute("AgreementId")
    }

    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `CustomDirectories` of `AWS::Transfer::Agreement`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomDirectories(Properties);

properties! { CustomDirectories }

impl CustomDirectories {
    /// `FailedFilesDirectory`: string, at most 1024 characters, pattern `(|/.*)`. Required.
    #[track_caller]
    pub fn failed_files_directory(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FailedFilesDirectory", value);
        self
    }

    /// `MdnFilesDirectory`: string, at most 1024 characters, pattern `(|/.*)`. Required.
    #[track_caller]
    pub fn mdn_files_directory(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MdnFilesDirectory", value);
        self
    }

    /// `PayloadFilesDirectory`: string, at most 1024 characters, pattern `(|/.*)`. Required.
    #[track_caller]
    pub fn payload_files_directory(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PayloadFilesDirectory", value);
        self
    }

    /// `StatusFilesDirectory`: string, at most 1024 characters, pattern `(|/.*)`. Required.
    #[track_caller]
    pub fn status_files_directory(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StatusFilesDirectory", value);
        self
    }

    /// `TemporaryFilesDirectory`: string, at most 1024 characters, pattern `(|/.*)`. Required.
    #[track_caller]
    pub fn temporary_files_directory(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TemporaryFilesDirectory", value);
        self
    }
}

choice! {
    /// `EnforceMessageSigning` of `AWS::Transfer::Agreement`.
    EnforceMessageSigning
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

choice! {
    /// `PreserveFilename` of `AWS::Transfer::Agreement`.
    PreserveFilename
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

choice! {
    /// `Status` of `AWS::Transfer::Agreement`.
    Status
    ACTIVE "ACTIVE"
    INACTIVE "INACTIVE"
}

/// `Tag` of `AWS::Transfer::Agreement`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
