// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Serverless::LayerVersion` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Serverless::LayerVersion`: <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-layerversion.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct LayerVersion(Body);

resource! { LayerVersion "AWS::Serverless::LayerVersion" }

impl LayerVersion {
    /// `CompatibleArchitectures`: list of strings.
    #[track_caller]
    pub fn compatible_architectures(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("CompatibleArchitectures", value);
        self
    }

    /// `CompatibleRuntimes`: list of strings. A change replaces the resource.
    #[track_caller]
    pub fn compatible_runtimes(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("CompatibleRuntimes", value);
        self
    }

    /// `ContentUri`: any value. Required. A change replaces the resource.
    #[track_caller]
    pub fn content_uri(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("ContentUri", value);
        self
    }

    /// `Description`: string. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `LayerName`: any value. A change replaces the resource.
    #[track_caller]
    pub fn layer_name(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("LayerName", value);
        self
    }

    /// `LicenseInfo`: string. A change replaces the resource.
    #[track_caller]
    pub fn license_info(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LicenseInfo", value);
        self
    }

    /// `PublishLambdaVersion`: boolean.
    #[track_caller]
    pub fn publish_lambda_version(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("PublishLambdaVersion", value);
        self
    }

    /// `RetentionPolicy`: any value. A change replaces the resource.
    #[track_caller]
    pub fn retention_policy(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("RetentionPolicy", value);
        self
    }
}

impl Handle<LayerVersion> {
    /// `LayerVersionArn`
    #[inline]
    pub fn layer_version_arn(&self) -> Value<String> {
        self.attribute("LayerVersionArn")
    }
}
