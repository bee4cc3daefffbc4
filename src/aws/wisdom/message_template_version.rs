// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Wisdom::MessageTemplateVersion` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Wisdom::MessageTemplateVersion`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-messagetemplateversion.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct MessageTemplateVersion(Body);

resource! { MessageTemplateVersion "AWS::Wisdom::MessageTemplateVersion" }

impl MessageTemplateVersion {
    /// `MessageTemplateArn`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn message_template_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MessageTemplateArn", value);
        self
    }

    /// `MessageTemplateContentSha256`: string, 1 to 64 characters. A change may replace the resource.
    #[track_caller]
    pub fn message_template_content_sha256(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MessageTemplateContentSha256", value);
        self
    }
}

impl Handle<MessageTemplateVersion> {
    /// `MessageTemplateVersionArn`
    #[inline]
    pub fn message_template_version_arn(&self) -> Value<String> {
        self.attribute("MessageTemplateVersionArn")
    }

    /// `MessageTemplateVersionNumber`
    #[inline]
    pub fn message_template_version_number(&self) -> Value<f64> {
        self.attribute("MessageTemplateVersionNumber")
    }
}
