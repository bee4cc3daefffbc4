// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ApiGateway::UsagePlanKey` and the types of its properties.

use crate::aws::base::{Body, IntoValue, choice, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ApiGateway::UsagePlanKey`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-usageplankey.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct UsagePlanKey(Body);

resource! { UsagePlanKey "AWS::ApiGateway::UsagePlanKey" }

impl UsagePlanKey {
    /// `KeyId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn key_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KeyId", value);
        self
    }

    /// `KeyType`: `KeyType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn key_type(mut self, value: impl IntoValue<KeyType>) -> Self {
        self.0.set("KeyType", value);
        self
    }

    /// `UsagePlanId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn usage_plan_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UsagePlanId", value);
        self
    }
}

impl Handle<UsagePlanKey> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

choice! {
    /// `KeyType` of `AWS::ApiGateway::UsagePlanKey`.
    KeyType
    API_KEY "API_KEY"
}
