// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::RAM::SourceAssociation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::RAM::SourceAssociation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ram-sourceassociation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SourceAssociation(Body);

resource! { SourceAssociation "AWS::RAM::SourceAssociation" }

impl SourceAssociation {
    /// `ResourceShareArn`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn resource_share_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceShareArn", value);
        self
    }

    /// `SourceId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn source_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceId", value);
        self
    }
}

impl Handle<SourceAssociation> {
    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `LastUpdatedTime`
    #[inline]
    pub fn last_updated_time(&self) -> Value<String> {
        self.attribute("LastUpdatedTime")
    }

    /// `SourceType`
    #[inline]
    pub fn source_type(&self) -> Value<String> {
        self.attribute("SourceType")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}
