// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Events::Archive` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Events::Archive`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-archive.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Archive(Body);

resource! { Archive "AWS::Events::Archive" }

impl Archive {
    /// `ArchiveName`: string, 1 to 48 characters, pattern `[\.\-_A-Za-z0-9]+`. A change replaces the resource.
    #[track_caller]
    pub fn archive_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ArchiveName", value);
        self
    }

    /// `Description`: string, at most 512 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `EventPattern`: object or string.
    #[track_caller]
    pub fn event_pattern(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("EventPattern", value);
        self
    }

    /// `KmsKeyIdentifier`: string, at most 2048 characters.
    #[track_caller]
    pub fn kms_key_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KmsKeyIdentifier", value);
        self
    }

    /// `RetentionDays`: integer, at least 0.
    #[track_caller]
    pub fn retention_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RetentionDays", value);
        self
    }

    /// `SourceArn`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn source_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceArn", value);
        self
    }
}

impl Handle<Archive> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}
