// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SES::MailManagerArchive` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SES::MailManagerArchive`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanagerarchive.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct MailManagerArchive(Body);

resource! { MailManagerArchive "AWS::SES::MailManagerArchive" }

impl MailManagerArchive {
    /// `ArchiveName`: string, 1 to 64 characters, pattern `^[a-zA-Z0-9][a-zA-Z0-9_-]*[a-zA-Z0-9]$`.
    #[track_caller]
    pub fn archive_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ArchiveName", value);
        self
    }

    /// `KmsKeyArn`: `KmsKeyArn`, pattern `^arn:aws(|-cn|-us-gov|-eusc):kms:[a-z0-9-]{1,20}:[0-9]{12}:(key|alias)/.+$`. A change replaces the resource.
    #[track_caller]
    pub fn kms_key_arn(mut self, value: impl IntoValue<format::KmsKeyArn>) -> Self {
        self.0.set("KmsKeyArn", value);
        self
    }

    /// `Retention`: `ArchiveRetention`.
    #[track_caller]
    pub fn retention(mut self, value: impl IntoValue<ArchiveRetention>) -> Self {
        self.0.set("Retention", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<MailManagerArchive> {
    /// `ArchiveArn`
    #[inline]
    pub fn archive_arn(&self) -> Value<String> {
        self.attribute("ArchiveArn")
    }

    /// `ArchiveId`
    #[inline]
    pub fn archive_id(&self) -> Value<String> {
        self.attribute("ArchiveId")
    }

    /// `ArchiveState`
    #[inline]
    pub fn archive_state(&self) -> Value<String> {
        self.attribute("ArchiveState")
    }
}

/// `ArchiveRetention` of `AWS::SES::MailManagerArchive`.
#[derive(Clone, Default)]
#[must_use]
pub struct ArchiveRetention(Properties);

properties! { ArchiveRetention }

impl ArchiveRetention {
    /// `RetentionPeriod`: `RetentionPeriod`.
    #[track_caller]
    pub fn retention_period(mut self, value: impl IntoValue<RetentionPeriod>) -> Self {
        self.0.set("RetentionPeriod", value);
        self
    }
}

choice! {
    /// `RetentionPeriod` of `AWS::SES::MailManagerArchive`.
    RetentionPeriod
    THREE_MONTHS "THREE_MONTHS"
    SIX_MONTHS "SIX_MONTHS"
    NINE_MONTHS "NINE_MONTHS"
    ONE_YEAR "ONE_YEAR"
    EIGHTEEN_MONTHS "EIGHTEEN_MONTHS"
    TWO_YEARS "TWO_YEARS"
    THIRTY_MONTHS "THIRTY_MONTHS"
    THREE_YEARS "THREE_YEARS"
    FOUR_YEARS "FOUR_YEARS"
    FIVE_YEARS "FIVE_YEARS"
    SIX_YEARS "SIX_YEARS"
    SEVEN_YEARS "SEVEN_YEARS"
    EIGHT_YEARS "EIGHT_YEARS"
    NINE_YEARS "NINE_YEARS"
    TEN_YEARS "TEN_YEARS"
    PERMANENT "PERMANENT"
}

/// `Tag` of `AWS::SES::MailManagerArchive`.
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
