// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Transfer::WebApp` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Transfer::WebApp`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-webapp.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct WebApp(Body);

resource! { WebApp "AWS::Transfer::WebApp" }

impl WebApp {
    /// `AccessEndpoint`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn access_endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AccessEndpoint", value);
        self
    }

    /// `EndpointDetails`: `EndpointDetails`.
    #[track_caller]
    pub fn endpoint_details(mut self, value: impl IntoValue<EndpointDetails>) -> Self {
        self.0.set("EndpointDetails", value);
        self
    }

    /// `IdentityProviderDetails`: `IdentityProviderDetails`. Required.
    #[track_caller]
    pub fn identity_provider_details(
        mut self,
        value: impl IntoValue<IdentityProviderDetails>,
    ) -> Self {
        self.0.set("IdentityProviderDetails", value);
        self
    }

    /// `Tags`: list of `Tag`, 1 to 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `WebAppCustomization`: `WebAppCustomization`.
    #[track_caller]
    pub fn web_app_customization(mut self, value: impl IntoValue<WebAppCustomization>) -> Self {
        self.0.set("WebAppCustomization", value);
        self
    }

    /// `WebAppEndpointPolicy`: `WebAppEndpointPolicy`. A change replaces the resource.
    #[track_caller]
    pub fn web_app_endpoint_policy(mut self, value: impl IntoValue<WebAppEndpointPolicy>) -> Self {
        self.0.set("WebAppEndpointPolicy", value);
        self
    }

    /// `WebAppUnits`: `WebAppUnits`.
    #[track_caller]
    pub fn web_app_units(mut self, value: impl IntoValue<WebAppUnits>) -> Self {
        self.0.set("WebAppUnits", value);
        self
    }
}

impl Handle<WebApp> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `IdentityProviderDetails.ApplicationArn`
    #[inline]
    pub fn identity_provider_details_application_arn(&self) -> Value<String> {
        self.attribute("IdentityProviderDetails.ApplicationArn")
    }

    /// `VpcEndpointId`
    #[inline]
    pub fn vpc_endpoint_id(&self) -> Value<String> {
        self.attribute("VpcEndpointId")
    }

    /// `WebAppId`
    #[inline]
    pub fn web_app_id(&self) -> Value<String> {
        self.attribute("WebAppId")
    }
}

/// `EndpointDetails` of `AWS::Transfer::WebApp`.
#[derive(Clone, Default)]
#[must_use]
pub struct EndpointDetails(Properties);

properties! { EndpointDetails }

impl EndpointDetails {
    /// `Vpc`: `Vpc`.
    #[track_caller]
    pub fn vpc(mut self, value: impl IntoValue<Vpc>) -> Self {
        self.0.set("Vpc", value);
        self
    }
}

/// `IdentityProviderDetails` of `AWS::Transfer::WebApp`.
#[derive(Clone, Default)]
#[must_use]
pub struct IdentityProviderDetails(Properties);

properties! { IdentityProviderDetails }

impl IdentityProviderDetails {
    /// `InstanceArn`: string, 10 to 1224 characters, pattern `^arn:[\w-]+:sso:::instance/(sso)?ins-[a-zA-Z0-9-.]{16}$`. A change replaces the resource.
    #[track_caller]
    pub fn instance_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceArn", value);
        self
    }

    /// `Role`: string, 20 to 2048 characters, pattern `^arn:[a-z-]+:iam::[0-9]{12}:role[:/]\S+$`.
    #[track_caller]
    pub fn role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Role", value);
        self
    }
}

/// `Tag` of `AWS::Transfer::WebApp`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, at most 128 characters. Required.
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

/// `Vpc` of `AWS::Transfer::WebApp`.
#[derive(Clone, Default)]
#[must_use]
pub struct Vpc(Properties);

properties! { Vpc }

impl Vpc {
    /// `IpAddressType`: `VpcIpAddressType`.
    #[track_caller]
    pub fn ip_address_type(mut self, value: impl IntoValue<VpcIpAddressType>) -> Self {
        self.0.set("IpAddressType", value);
        self
    }

    /// `SecurityGroupIds`: list of `Ec2SecurityGroupId`, at most 10 items. A change replaces the resource.
    #[track_caller]
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroupIds", value);
        self
    }

    /// `SubnetIds`: list of strings, at most 10 items.
    #[track_caller]
    pub fn subnet_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SubnetIds", value);
        self
    }

    /// `VpcId`: `Ec2VpcId`, 12 to 21 characters, pattern `^vpc-[0-9a-f]{8,17}$`. A change replaces the resource.
    #[track_caller]
    pub fn vpc_id(mut self, value: impl IntoValue<format::Ec2VpcId>) -> Self {
        self.0.set("VpcId", value);
        self
    }
}

choice! {
    /// `VpcIpAddressType` of `AWS::Transfer::WebApp`.
    VpcIpAddressType
    IPV4 "IPV4"
    DUALSTACK "DUALSTACK"
}

/// `WebAppCustomization` of `AWS::Transfer::WebApp`.
#[derive(Clone, Default)]
#[must_use]
pub struct WebAppCustomization(Properties);

properties! { WebAppCustomization }

impl WebAppCustomization {
    /// `FaviconFile`: string, 1 to 20960 characters.
    #[track_caller]
    pub fn favicon_file(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FaviconFile", value);
        self
    }

    /// `LogoFile`: string, 1 to 51200 characters.
    #[track_caller]
    pub fn logo_file(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogoFile", value);
        self
    }

    /// `Title`: string, at most 100 characters.
    #[track_caller]
    pub fn title(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Title", value);
        self
    }
}

choice! {
    /// `WebAppEndpointPolicy` of `AWS::Transfer::WebApp`.
    WebAppEndpointPolicy
    STANDARD "STANDARD"
    FIPS "FIPS"
}

/// `WebAppUnits` of `AWS::Transfer::WebApp`.
#[derive(Clone, Default)]
#[must_use]
pub struct WebAppUnits(Properties);

properties! { WebAppUnits }

impl WebAppUnits {
    /// `Provisioned`: integer, at least 1.
    #[track_caller]
    pub fn provisioned(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Provisioned", value);
        self
    }
}
