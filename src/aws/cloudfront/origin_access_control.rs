// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CloudFront::OriginAccessControl` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CloudFront::OriginAccessControl`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-originaccesscontrol.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct OriginAccessControl(Body);

resource! { OriginAccessControl "AWS::CloudFront::OriginAccessControl" }

impl OriginAccessControl {
    /// `OriginAccessControlConfig`: `OriginAccessControlConfig`. Required.
    #[track_caller]
    pub fn origin_access_control_config(
        mut self,
        value: impl IntoValue<OriginAccessControlConfig>,
    ) -> Self {
        self.0.set("OriginAccessControlConfig", value);
        self
    }
}

impl Handle<OriginAccessControl> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `OriginAccessControlConfig` of `AWS::CloudFront::OriginAccessControl`.
#[derive(Clone, Default)]
#[must_use]
pub struct OriginAccessControlConfig(Properties);

properties! { OriginAccessControlConfig }

impl OriginAccessControlConfig {
    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `OriginAccessControlOriginType`: string, pattern `^(s3|mediastore|lambda|mediapackagev2)$`. Required.
    #[track_caller]
    pub fn origin_access_control_origin_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OriginAccessControlOriginType", value);
        self
    }

    /// `SigningBehavior`: string, pattern `^(never|no-override|always|always-amz-auth)$`. Required.
    #[track_caller]
    pub fn signing_behavior(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SigningBehavior", value);
        self
    }

    /// `SigningProtocol`: string, pattern `^(sigv4|sigv4a)$`. Required.
    #[track_caller]
    pub fn signing_protocol(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SigningProtocol", value);
        self
    }
}
