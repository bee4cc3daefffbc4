// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Route53::KeySigningKey` and the types of its properties.

use crate::aws::base::{Body, IntoValue, choice, resource};

/// `AWS::Route53::KeySigningKey`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-keysigningkey.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct KeySigningKey(Body);

resource! { KeySigningKey "AWS::Route53::KeySigningKey" }

impl KeySigningKey {
    /// `HostedZoneId`: string, pattern `^[A-Z0-9]{1,32}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn hosted_zone_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HostedZoneId", value);
        self
    }

    /// `KeyManagementServiceArn`: string, 1 to 256 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn key_management_service_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KeyManagementServiceArn", value);
        self
    }

    /// `Name`: string, pattern `^[a-zA-Z0-9_]{3,128}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Status`: `Status`, 5 to 150 characters. Required.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<Status>) -> Self {
        self.0.set("Status", value);
        self
    }
}

choice! {
    /// `Status` of `AWS::Route53::KeySigningKey`.
    Status
    ACTIVE "ACTIVE"
    INACTIVE "INACTIVE"
}
