// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Wickr::Network` and the types of its properties.

use crate::aws::base::{Body, IntoValue, choice, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Wickr::Network`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wickr-network.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Network(Body);

resource! { Network "AWS::Wickr::Network" }

impl Network {
    /// `AccessLevel`: `AccessLevel`. Required. A change replaces the resource.
    #[track_caller]
    pub fn access_level(mut self, value: impl IntoValue<AccessLevel>) -> Self {
        self.0.set("AccessLevel", value);
        self
    }

    /// `NetworkName`: string, pattern `^[\S\s]*$`. Required.
    #[track_caller]
    pub fn network_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NetworkName", value);
        self
    }
}

impl Handle<Network> {
    /// `AwsAccountId`
    #[inline]
    pub fn aws_account_id(&self) -> Value<String> {
        self.attribute("AwsAccountId")
    }

    /// `MigrationState`
    #[inline]
    pub fn migration_state(&self) -> Value<i64> {
        self.attribute("MigrationState")
    }

    /// `NetworkArn`
    #[inline]
    pub fn network_arn(&self) -> Value<String> {
        self.attribute("NetworkArn")
    }

    /// `NetworkId`
    #[inline]
    pub fn network_id(&self) -> Value<String> {
        self.attribute("NetworkId")
    }

    /// `Standing`
    #[inline]
    pub fn standing(&self) -> Value<i64> {
        self.attribute("Standing")
    }
}

choice! {
    /// `AccessLevel` of `AWS::Wickr::Network`.
    AccessLevel
    STANDARD "STANDARD"
    PREMIUM "PREMIUM"
}
