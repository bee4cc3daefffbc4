// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SecretsManager::ResourcePolicy` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SecretsManager::ResourcePolicy`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-resourcepolicy.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourcePolicy(Body);

resource! { ResourcePolicy "AWS::SecretsManager::ResourcePolicy" }

impl ResourcePolicy {
    /// `BlockPublicPolicy`: boolean.
    #[track_caller]
    pub fn block_public_policy(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("BlockPublicPolicy", value);
        self
    }

    /// `ResourcePolicy`: object or string, 1 to 20480 characters. Required.
    #[track_caller]
    pub fn resource_policy(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("ResourcePolicy", value);
        self
    }

    /// `SecretId`: string, 1 to 2048 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn secret_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretId", value);
        self
    }
}

impl Handle<ResourcePolicy> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}
