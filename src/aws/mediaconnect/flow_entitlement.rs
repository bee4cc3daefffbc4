// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MediaConnect::FlowEntitlement` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::MediaConnect::FlowEntitlement`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowentitlement.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct FlowEntitlement(Body);

resource! { FlowEntitlement "AWS::MediaConnect::FlowEntitlement" }

impl FlowEntitlement {
    /// `DataTransferSubscriberFeePercent`: integer, default 0. A change replaces the resource.
    #[track_caller]
    pub fn data_transfer_subscriber_fee_percent(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DataTransferSubscriberFeePercent", value);
        self
    }

    /// `Description`: string. Required.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Encryption`: `Encryption`.
    #[track_caller]
    pub fn encryption(mut self, value: impl IntoValue<Encryption>) -> Self {
        self.0.set("Encryption", value);
        self
    }

    /// `EntitlementStatus`: `EntitlementStatus`.
    #[track_caller]
    pub fn entitlement_status(mut self, value: impl IntoValue<EntitlementStatus>) -> Self {
        self.0.set("EntitlementStatus", value);
        self
    }

    /// `FlowArn`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn flow_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FlowArn", value);
        self
    }

    /// `Name`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Subscribers`: list of strings. Required.
    #[track_caller]
    pub fn subscribers(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Subscribers", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<FlowEntitlement> {
    /// `EntitlementArn`
    #[inline]
    pub fn entitlement_arn(&self) -> Value<String> {
        self.attribute("EntitlementArn")
    }
}

/// `Encryption` of `AWS::MediaConnect::FlowEntitlement`.
#[derive(Clone, Default)]
#[must_use]
pub struct Encryption(Properties);

properties! { Encryption }

impl Encryption {
    /// `Algorithm`: `EncryptionAlgorithm`. Required.
    #[track_caller]
    pub fn algorithm(mut self, value: impl IntoValue<EncryptionAlgorithm>) -> Self {
        self.0.set("Algorithm", value);
        self
    }

    /// `ConstantInitializationVector`: string. Deprecated.
    #[track_caller]
    pub fn constant_initialization_vector(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConstantInitializationVector", value);
        self
    }

    /// `DeviceId`: string. Deprecated.
    #[track_caller]
    pub fn device_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeviceId", value);
        self
    }

    /// `KeyType`: `EncryptionKeyType`, default `static-key`.
    #[track_caller]
    pub fn key_type(mut self, value: impl IntoValue<EncryptionKeyType>) -> Self {
        self.0.set("KeyType", value);
        self
    }

    /// `Region`: string. Deprecated.
    #[track_caller]
    pub fn region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Region", value);
        self
    }

    /// `ResourceId`: string. Deprecated.
    #[track_caller]
    pub fn resource_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceId", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, pattern `^arn:(aws[a-zA-Z-]*):iam::[0-9]{12}:role/[a-zA-Z0-9_+=,.@-]+$`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `SecretArn`: string.
    #[track_caller]
    pub fn secret_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretArn", value);
        self
    }

    /// `Url`: string. Deprecated.
    #[track_caller]
    pub fn url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Url", value);
        self
    }
}

choice! {
    /// `EncryptionAlgorithm` of `AWS::MediaConnect::FlowEntitlement`.
    EncryptionAlgorithm
    AES128 "aes128"
    AES192 "aes192"
    AES256 "aes256"
}

choice! {
    /// `EncryptionKeyType` of `AWS::MediaConnect::FlowEntitlement`.
    EncryptionKeyType
    SPEKE "speke"
    STATIC_KEY "static-key"
}

choice! {
    /// `EntitlementStatus` of `AWS::MediaConnect::FlowEntitlement`.
    EntitlementStatus
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `Tag` of `AWS::MediaConnect::FlowEntitlement`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
