// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DataExchange::EventAction` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::DataExchange::EventAction`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dataexchange-eventaction.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct EventAction(Body);

resource! { EventAction "AWS::DataExchange::EventAction" }

impl EventAction {
    /// `Action`: `Action`. Required.
    #[track_caller]
    pub fn action(mut self, value: impl IntoValue<Action>) -> Self {
        self.0.set("Action", value);
        self
    }

    /// `Event`: `Event`. Required. A change replaces the resource.
    #[track_caller]
    pub fn event(mut self, value: impl IntoValue<Event>) -> Self {
        self.0.set("Event", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<EventAction> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `EventActionId`
    #[inline]
    pub fn event_action_id(&self) -> Value<String> {
        self.attribute("EventActionId")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// `Action` of `AWS::DataExchange::EventAction`.
#[derive(Clone, Default)]
#[must_use]
pub struct Action(Properties);

properties! { Action }

impl Action {
    /// `ExportRevisionToS3`: `AutoExportRevisionToS3RequestDetails`.
    #[track_caller]
    pub fn export_revision_to_s3(
        mut self,
        value: impl IntoValue<AutoExportRevisionToS3RequestDetails>,
    ) -> Self {
        self.0.set("ExportRevisionToS3", value);
        self
    }
}

/// `AutoExportRevisionDestinationEntry` of `AWS::DataExchange::EventAction`.
#[derive(Clone, Default)]
#[must_use]
pub struct AutoExportRevisionDestinationEntry(Properties);

properties! { AutoExportRevisionDestinationEntry }

impl AutoExportRevisionDestinationEntry {
    /// `Bucket`: string. Required.
    #[track_caller]
    pub fn bucket(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Bucket", value);
        self
    }

    /// `KeyPattern`: string.
    #[track_caller]
    pub fn key_pattern(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KeyPattern", value);
        self
    }
}

/// `AutoExportRevisionToS3RequestDetails` of `AWS::DataExchange::EventAction`.
#[derive(Clone, Default)]
#[must_use]
pub struct AutoExportRevisionToS3RequestDetails(Properties);

properties! { AutoExportRevisionToS3RequestDetails }

impl AutoExportRevisionToS3RequestDetails {
    /// `Encryption`: `ExportServerSideEncryption`.
    #[track_caller]
    pub fn encryption(mut self, value: impl IntoValue<ExportServerSideEncryption>) -> Self {
        self.0.set("Encryption", value);
        self
    }

    /// `RevisionDestination`: `AutoExportRevisionDestinationEntry`. Required.
    #[track_caller]
    pub fn revision_destination(
        mut self,
        value: impl IntoValue<AutoExportRevisionDestinationEntry>,
    ) -> Self {
        self.0.set("RevisionDestination", value);
        self
    }
}

/// `Event` of `AWS::DataExchange::EventAction`.
#[derive(Clone, Default)]
#[must_use]
pub struct Event(Properties);

properties! { Event }

impl Event {
    /// `RevisionPublished`: `RevisionPublished`.
    #[track_caller]
    pub fn revision_published(mut self, value: impl IntoValue<RevisionPublished>) -> Self {
        self.0.set("RevisionPublished", value);
        self
    }
}

/// `ExportServerSideEncryption` of `AWS::DataExchange::EventAction`.
#[derive(Clone, Default)]
#[must_use]
pub struct ExportServerSideEncryption(Properties);

properties! { ExportServerSideEncryption }

impl ExportServerSideEncryption {
    /// `KmsKeyArn`: `KmsKeyArn`.
    #[track_caller]
    pub fn kms_key_arn(mut self, value: impl IntoValue<format::KmsKeyArn>) -> Self {
        self.0.set("KmsKeyArn", value);
        self
    }

    /// `Type`: `ExportServerSideEncryptionType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<ExportServerSideEncryptionType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `ExportServerSideEncryptionType` of `AWS::DataExchange::EventAction`.
    ExportServerSideEncryptionType
    AWS_KMS "aws:kms"
    AES256 "AES256"
}

/// `RevisionPublished` of `AWS::DataExchange::EventAction`.
#[derive(Clone, Default)]
#[must_use]
pub struct RevisionPublished(Properties);

properties! { RevisionPublished }

impl RevisionPublished {
    /// `DataSetId`: string, pattern `^[a-zA-Z0-9]{30,40}$`. Required.
    #[track_caller]
    pub fn data_set_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataSetId", value);
        self
    }
}

/// `Tag` of `AWS::DataExchange::EventAction`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
