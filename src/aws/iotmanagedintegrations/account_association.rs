// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoTManagedIntegrations::AccountAssociation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IoTManagedIntegrations::AccountAssociation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotmanagedintegrations-accountassociation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AccountAssociation(Body);

resource! { AccountAssociation "AWS::IoTManagedIntegrations::AccountAssociation" }

impl AccountAssociation {
    /// `ConnectorDestinationId`: string, 1 to 64 characters, pattern `^[A-Za-z0-9-_]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn connector_destination_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConnectorDestinationId", value);
        self
    }

    /// `Description`: string, 1 to 4096 characters, pattern `^[A-Za-z0-9-_ ]+$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `GeneralAuthorization`: `GeneralAuthorization`. A change replaces the resource.
    #[track_caller]
    pub fn general_authorization(mut self, value: impl IntoValue<GeneralAuthorization>) -> Self {
        self.0.set("GeneralAuthorization", value);
        self
    }

    /// `Name`: string, 1 to 128 characters, pattern `^[A-Za-z0-9-_ ]+$`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<AccountAssociation> {
    /// `AccountAssociationId`
    #[inline]
    pub fn account_association_id(&self) -> Value<String> {
        self.attribute("AccountAssociationId")
    }

    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `AssociationState`
    #[inline]
    pub fn association_state(&self) -> Value<String> {
        self.attribute("AssociationState")
    }
}

/// `GeneralAuthorization` of `AWS::IoTManagedIntegrations::AccountAssociation`.
#[derive(Clone, Default)]
#[must_use]
pub struct GeneralAuthorization(Properties);

properties! { GeneralAuthorization }

impl GeneralAuthorization {
    /// `AuthMaterialName`: string, 1 to 100 characters, pattern `^[a-zA-Z0-9=_+/-]+$`.
    #[track_caller]
    pub fn auth_material_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AuthMaterialName", value);
        self
    }
}

/// `Tag` of `AWS::IoTManagedIntegrations::AccountAssociation`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
