// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SageMaker::Workforce` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SageMaker::Workforce`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-workforce.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Workforce(Body);

resource! { Workforce "AWS::SageMaker::Workforce" }

impl Workforce {
    /// `CognitoConfig`: `CognitoConfig`. A change replaces the resource.
    #[track_caller]
    pub fn cognito_config(mut self, value: impl IntoValue<CognitoConfig>) -> Self {
        self.0.set("CognitoConfig", value);
        self
    }

    /// `IpAddressType`: `IpAddressType`.
    #[track_caller]
    pub fn ip_address_type(mut self, value: impl IntoValue<IpAddressType>) -> Self {
        self.0.set("IpAddressType", value);
        self
    }

    /// `OidcConfig`: `OidcConfig`.
    #[track_caller]
    pub fn oidc_config(mut self, value: impl IntoValue<OidcConfig>) -> Self {
        self.0.set("OidcConfig", value);
        self
    }

    /// `SourceIpConfig`: `SourceIpConfig`.
    #[track_caller]
    pub fn source_ip_config(mut self, value: impl IntoValue<SourceIpConfig>) -> Self {
        self.0.set("SourceIpConfig", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `WorkforceName`: string, 1 to 63 characters, pattern `^[a-zA-Z0-9]([a-zA-Z0-9\-]){0,62}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn workforce_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WorkforceName", value);
        self
    }

    /// `WorkforceVpcConfig`: `WorkforceVpcConfigRequest`.
    #[track_caller]
    pub fn workforce_vpc_config(
        mut self,
        value: impl IntoValue<WorkforceVpcConfigRequest>,
    ) -> Self {
        self.0.set("WorkforceVpcConfig", value);
        self
    }
}

impl Handle<Workforce> {
    /// `SubDomain`
    #[inline]
    pub fn sub_domain(&self) -> Value<String> {
        self.attribute("SubDomain")
    }

    /// `WorkforceArn`
    #[inline]
    pub fn workforce_arn(&self) -> Value<String> {
        self.attribute("WorkforceArn")
    }
}

/// `CognitoConfig` of `AWS::SageMaker::Workforce`.
#[derive(Clone, Default)]
#[must_use]
pub struct CognitoConfig(Properties);

properties! { CognitoConfig }

impl CognitoConfig {
    /// `ClientId`: string, 1 to 1024 characters, pattern `^[ -~]+$`. Required.
    #[track_caller]
    pub fn client_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientId", value);
        self
    }

    /// `UserPool`: string, 1 to 55 characters, pattern `^[\w-]+_[0-9a-zA-Z]+$`. Required.
    #[track_caller]
    pub fn user_pool(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserPool", value);
        self
    }
}

choice! {
    /// `IpAddressType` of `AWS::SageMaker::Workforce`.
    IpAddressType
    IPV4 "ipv4"
    DUALSTACK "dualstack"
}

/// `OidcConfig` of `AWS::SageMaker::Workforce`.
#[derive(Clone, Default)]
#[must_use]
pub struct OidcConfig(Properties);

properties! { OidcConfig }

impl OidcConfig {
    /// `AuthenticationRequestExtraParams`: map of strings, at most 10 entries.
    #[track_caller]
    pub fn authentication_request_extra_params(
        mut self,
        value: impl IntoValue<MapOf<String>>,
    ) -> Self {
        self.0.set("AuthenticationRequestExtraParams", value);
        self
    }

    /// `AuthorizationEndpoint`: string, at most 500 characters, pattern `^https://.*$`. Required.
    #[track_caller]
    pub fn authorization_endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AuthorizationEndpoint", value);
        self
    }

    /// `ClientId`: string, 1 to 1024 characters, pattern `^[\w+]+$`. Required.
    #[track_caller]
    pub fn client_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientId", value);
        self
    }

    /// `ClientSecret`: string, 1 to 1024 characters, pattern `^[\w+]+$`.
    #[track_caller]
    pub fn client_secret(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientSecret", value);
        self
    }

    /// `Issuer`: string, at most 500 characters, pattern `^https://.*$`. Required.
    #[track_caller]
    pub fn issuer(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Issuer", value);
        self
    }

    /// `JwksUri`: string, at most 500 characters, pattern `^https://.*$`. Required.
    #[track_caller]
    pub fn jwks_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("JwksUri", value);
        self
    }

    /// `LogoutEndpoint`: string, at most 500 characters, pattern `^https://.*$`. Required.
    #[track_caller]
    pub fn logout_endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogoutEndpoint", value);
        self
    }

    /// `Scope`: string, at most 500 characters, pattern `^[\p{L}\p{M}\p{S}\p{N}\p{P}\s]+$`.
    #[track_caller]
    pub fn scope(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Scope", value);
        self
    }

    /// `TokenEndpoint`: string, at most 500 characters, pattern `^https://.*$`. Required.
    #[track_caller]
    pub fn token_endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TokenEndpoint", value);
        self
    }

    /// `UserInfoEndpoint`: string, at most 500 characters, pattern `^https://.*$`. Required.
    #[track_caller]
    pub fn user_info_endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserInfoEndpoint", value);
        self
    }
}

/// `SourceIpConfig` of `AWS::SageMaker::Workforce`.
#[derive(Clone, Default)]
#[must_use]
pub struct SourceIpConfig(Properties);

properties! { SourceIpConfig }

impl SourceIpConfig {
    /// `Cidrs`: list of strings, at most 10 items. Required.
    #[track_caller]
    pub fn cidrs(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Cidrs", value);
        self
    }
}

/// `Tag` of `AWS::SageMaker::Workforce`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `WorkforceVpcConfigRequest` of `AWS::SageMaker::Workforce`.
#[derive(Clone, Default)]
#[must_use]
pub struct WorkforceVpcConfigRequest(Properties);

properties! { WorkforceVpcConfigRequest }

impl WorkforceVpcConfigRequest {
    /// `SecurityGroupIds`: list of `Ec2SecurityGroupId`, 1 to 5 items.
    #[track_caller]
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroupIds", value);
        self
    }

    /// `Subnets`: list of `Ec2SubnetId`, 1 to 16 items.
    #[track_caller]
    pub fn subnets(mut self, value: impl IntoValue<ListOf<format::Ec2SubnetId>>) -> Self {
        self.0.set("Subnets", value);
        self
    }

    /// `VpcId`: `Ec2VpcId`, at most 32 characters, pattern `^vpc-[0-9a-z]*$`.
    #[track_caller]
    pub fn vpc_id(mut self, value: impl IntoValue<format::Ec2VpcId>) -> Self {
        self.0.set("VpcId", value);
        self
    }
}
