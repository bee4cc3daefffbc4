// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AccountAccess::Entitlement` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::AccountAccess::Entitlement`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-accountaccess-entitlement.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Entitlement(Body);

resource! { Entitlement "AWS::AccountAccess::Entitlement" }

impl Entitlement {
    /// `ApplicationArn`: string, 49 to 2048 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn application_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApplicationArn", value);
        self
    }

    /// `Entitlement`: `EntitlementProperty`. Required. A change replaces the resource.
    #[track_caller]
    pub fn entitlement(mut self, value: impl IntoValue<EntitlementProperty>) -> Self {
        self.0.set("Entitlement", value);
        self
    }
}

impl Handle<Entitlement> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `Entitlement.PrincipalRole.Account`
    #[inline]
    pub fn entitlement_principal_role_account(&self) -> Value<String> {
        self.attribute("Entitlement.PrincipalRole.Account")
    }

    /// `EntitlementId`
    #[inline]
    pub fn entitlement_id(&self) -> Value<String> {
        self.attribute("EntitlementId")
    }
}

/// `Entitlement` of `AWS::AccountAccess::Entitlement`.
#[derive(Clone, Default)]
#[must_use]
pub struct EntitlementProperty(Properties);

properties! { EntitlementProperty }

impl EntitlementProperty {
    /// `PrincipalRole`: `PrincipalRoleEntitlement`. Required.
    #[track_caller]
    pub fn principal_role(mut self, value: impl IntoValue<PrincipalRoleEntitlement>) -> Self {
        self.0.set("PrincipalRole", value);
        self
    }
}

/// `IdentityCenterPrincipal` of `AWS::AccountAccess::Entitlement`.
#[derive(Clone, Default)]
#[must_use]
pub struct IdentityCenterPrincipal(Properties);

properties! { IdentityCenterPrincipal }

impl IdentityCenterPrincipal {
    /// `GroupId`: string, 1 to 47 characters.
    #[track_caller]
    pub fn group_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GroupId", value);
        self
    }

    /// `UserId`: string, 1 to 47 characters.
    #[track_caller]
    pub fn user_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserId", value);
        self
    }
}

/// `Principal` of `AWS::AccountAccess::Entitlement`.
#[derive(Clone, Default)]
#[must_use]
pub struct Principal(Properties);

properties! { Principal }

impl Principal {
    /// `IdentityCenter`: `IdentityCenterPrincipal`. Required.
    #[track_caller]
    pub fn identity_center(mut self, value: impl IntoValue<IdentityCenterPrincipal>) -> Self {
        self.0.set("IdentityCenter", value);
        self
    }
}

/// `PrincipalRoleEntitlement` of `AWS::AccountAccess::Entitlement`.
#[derive(Clone, Default)]
#[must_use]
pub struct PrincipalRoleEntitlement(Properties);

properties! { PrincipalRoleEntitlement }

impl PrincipalRoleEntitlement {
    /// `Principal`: `Principal`. Required.
    #[track_caller]
    pub fn principal(mut self, value: impl IntoValue<Principal>) -> Self {
        self.0.set("Principal", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }
}
