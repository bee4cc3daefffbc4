// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Cognito::UserPoolUser` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::{ListOf, MapOf};

/// `AWS::Cognito::UserPoolUser`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpooluser.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct UserPoolUser(Body);

resource! { UserPoolUser "AWS::Cognito::UserPoolUser" }

impl UserPoolUser {
    /// `ClientMetadata`: map of strings. A change replaces the resource.
    #[track_caller]
    pub fn client_metadata(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("ClientMetadata", value);
        self
    }

    /// `DesiredDeliveryMediums`: list of strings. A change replaces the resource.
    #[track_caller]
    pub fn desired_delivery_mediums(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("DesiredDeliveryMediums", value);
        self
    }

    /// `ForceAliasCreation`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn force_alias_creation(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ForceAliasCreation", value);
        self
    }

    /// `MessageAction`: string. A change replaces the resource.
    #[track_caller]
    pub fn message_action(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MessageAction", value);
        self
    }

    /// `UserAttributes`: list of `AttributeType`. A change replaces the resource.
    #[track_caller]
    pub fn user_attributes(mut self, value: impl IntoValue<ListOf<AttributeType>>) -> Self {
        self.0.set("UserAttributes", value);
        self
    }

    /// `UserPoolId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn user_pool_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserPoolId", value);
        self
    }

    /// `Username`: string. A change replaces the resource.
    #[track_caller]
    pub fn username(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Username", value);
        self
    }

    /// `ValidationData`: list of `AttributeType`. A change replaces the resource.
    #[track_caller]
    pub fn validation_data(mut self, value: impl IntoValue<ListOf<AttributeType>>) -> Self {
        self.0.set("ValidationData", value);
        self
    }
}

/// `AttributeType` of `AWS::Cognito::UserPoolUser`.
#[derive(Clone, Default)]
#[must_use]
pub struct AttributeType(Properties);

properties! { AttributeType }

impl AttributeType {
    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Value`: string.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
