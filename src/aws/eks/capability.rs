// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EKS::Capability` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EKS::Capability`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-capability.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Capability(Body);

resource! { Capability "AWS::EKS::Capability" }

impl Capability {
    /// `CapabilityName`: string, 1 to 100 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn capability_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CapabilityName", value);
        self
    }

    /// `ClusterName`: string, 1 to 100 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn cluster_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClusterName", value);
        self
    }

    /// `Configuration`: `CapabilityConfiguration`.
    #[track_caller]
    pub fn configuration(mut self, value: impl IntoValue<CapabilityConfiguration>) -> Self {
        self.0.set("Configuration", value);
        self
    }

    /// `DeletePropagationPolicy`: `DeletePropagationPolicy`. Required.
    #[track_caller]
    pub fn delete_propagation_policy(
        mut self,
        value: impl IntoValue<DeletePropagationPolicy>,
    ) -> Self {
        self.0.set("DeletePropagationPolicy", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, pattern `^arn:aws[a-z-]*:iam::[0-9]+:role/[a-zA-Z0-9+=,.@_-]+$`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Type`: `Type`. Required. A change replaces the resource.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<Type>) -> Self {
        self.0.set("Type", value);
        self
    }
}

impl Handle<Capability> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Configuration.ArgoCd.AwsIdc.IdcManagedApplicationArn`
    #[inline]
    pub fn configuration_argo_cd_aws_idc_idc_managed_application_arn(&self) -> Value<String> {
        self.attribute("Configuration.ArgoCd.AwsIdc.IdcManagedApplicationArn")
    }

    /// `Configuration.ArgoCd.ServerUrl`
    #[inline]
    pub fn configuration_argo_cd_server_url(&self) -> Value<String> {
        self.attribute("Configuration.ArgoCd.ServerUrl")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `ModifiedAt`
    #[inline]
    pub fn modified_at(&self) -> Value<String> {
        self.attribute("ModifiedAt")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `Version`
    #[inline]
    pub fn version(&self) -> Value<String> {
        self.attribute("Version")
    }
}

/// `Ack` of `AWS::EKS::Capability`.
#[derive(Clone, Default)]
#[must_use]
pub struct Ack(Properties);

properties! { Ack }

impl Ack {
    /// `DisabledServices`: list of strings, at most 200 items.
    #[track_caller]
    pub fn disabled_services(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("DisabledServices", value);
        self
    }

    /// `EnableCrossNamespace`: boolean.
    #[track_caller]
    pub fn enable_cross_namespace(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableCrossNamespace", value);
        self
    }
}

/// `ArgoCd` of `AWS::EKS::Capability`.
#[derive(Clone, Default)]
#[must_use]
pub struct ArgoCd(Properties);

properties! { ArgoCd }

impl ArgoCd {
    /// `AwsIdc`: `AwsIdc`. Required. A change replaces the resource.
    #[track_caller]
    pub fn aws_idc(mut self, value: impl IntoValue<AwsIdc>) -> Self {
        self.0.set("AwsIdc", value);
        self
    }

    /// `EndpointPrefix`: string, 1 to 50 characters, pattern `^[a-z0-9]([a-z0-9-]*[a-z0-9])?$`. A change replaces the resource.
    #[track_caller]
    pub fn endpoint_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EndpointPrefix", value);
        self
    }

    /// `Namespace`: string. A change replaces the resource.
    #[track_caller]
    pub fn namespace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Namespace", value);
        self
    }

    /// `NetworkAccess`: `NetworkAccess`.
    #[track_caller]
    pub fn network_access(mut self, value: impl IntoValue<NetworkAccess>) -> Self {
        self.0.set("NetworkAccess", value);
        self
    }

    /// `RbacRoleMappings`: list of `ArgoCdRoleMapping`.
    #[track_caller]
    pub fn rbac_role_mappings(mut self, value: impl IntoValue<ListOf<ArgoCdRoleMapping>>) -> Self {
        self.0.set("RbacRoleMappings", value);
        self
    }
}

/// `ArgoCdRoleMapping` of `AWS::EKS::Capability`.
#[derive(Clone, Default)]
#[must_use]
pub struct ArgoCdRoleMapping(Properties);

properties! { ArgoCdRoleMapping }

impl ArgoCdRoleMapping {
    /// `Identities`: list of `SsoIdentity`. Required.
    #[track_caller]
    pub fn identities(mut self, value: impl IntoValue<ListOf<SsoIdentity>>) -> Self {
        self.0.set("Identities", value);
        self
    }

    /// `Role`: `ArgoCdRoleMappingRole`. Required.
    #[track_caller]
    pub fn role(mut self, value: impl IntoValue<ArgoCdRoleMappingRole>) -> Self {
        self.0.set("Role", value);
        self
    }
}

choice! {
    /// `ArgoCdRoleMappingRole` of `AWS::EKS::Capability`.
    ArgoCdRoleMappingRole
    ADMIN "ADMIN"
    EDITOR "EDITOR"
    VIEWER "VIEWER"
}

/// `AwsIdc` of `AWS::EKS::Capability`.
#[derive(Clone, Default)]
#[must_use]
pub struct AwsIdc(Properties);

properties! { AwsIdc }

impl AwsIdc {
    /// `IdcInstanceArn`: string. Required.
    #[track_caller]
    pub fn idc_instance_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IdcInstanceArn", value);
        self
    }

    /// `IdcRegion`: string.
    #[track_caller]
    pub fn idc_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IdcRegion", value);
        self
    }
}

/// `CapabilityConfiguration` of `AWS::EKS::Capability`.
#[derive(Clone, Default)]
#[must_use]
pub struct CapabilityConfiguration(Properties);

properties! { CapabilityConfiguration }

impl CapabilityConfiguration {
    /// `Ack`: `Ack`.
    #[track_caller]
    pub fn ack(mut self, value: impl IntoValue<Ack>) -> Self {
        self.0.set("Ack", value);
        self
    }

    /// `ArgoCd`: `ArgoCd`.
    #[track_caller]
    pub fn argo_cd(mut self, value: impl IntoValue<ArgoCd>) -> Self {
        self.0.set("ArgoCd", value);
        self
    }
}

choice! {
    /// `DeletePropagationPolicy` of `AWS::EKS::Capability`.
    DeletePropagationPolicy
    RETAIN "RETAIN"
}

/// `NetworkAccess` of `AWS::EKS::Capability`.
#[derive(Clone, Default)]
#[must_use]
pub struct NetworkAccess(Properties);

properties! { NetworkAccess }

impl NetworkAccess {
    /// `VpceIds`: list of strings.
    #[track_caller]
    pub fn vpce_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("VpceIds", value);
        self
    }
}

/// `SsoIdentity` of `AWS::EKS::Capability`.
#[derive(Clone, Default)]
#[must_use]
pub struct SsoIdentity(Properties);

properties! { SsoIdentity }

impl SsoIdentity {
    /// `Id`: string. Required.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `Type`: `SsoIdentityType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<SsoIdentityType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `SsoIdentityType` of `AWS::EKS::Capability`.
    SsoIdentityType
    SSO_USER "SSO_USER"
    SSO_GROUP "SSO_GROUP"
}

/// `Tag` of `AWS::EKS::Capability`.
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

choice! {
    /// `Type` of `AWS::EKS::Capability`.
    Type
    ARGOCD "ARGOCD"
    ACK "ACK"
    KRO "KRO"
}
