// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Route53::CidrCollection` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Route53::CidrCollection`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-cidrcollection.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct CidrCollection(Body);

resource! { CidrCollection "AWS::Route53::CidrCollection" }

impl CidrCollection {
    /// `Locations`: list of `Location`.
    #[track_caller]
    pub fn locations(mut self, value: impl IntoValue<ListOf<Location>>) -> Self {
        self.0.set("Locations", value);
        self
    }

    /// `Name`: string, 1 to 64 characters, pattern `^[0-9A-Za-z_\-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

impl Handle<CidrCollection> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `Location` of `AWS::Route53::CidrCollection`.
#[derive(Clone, Default)]
#[must_use]
pub struct Location(Properties);

properties! { Location }

impl Location {
    /// `CidrList`: list of strings. Required.
    #[track_caller]
    pub fn cidr_list(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("CidrList", value);
        self
    }

    /// `LocationName`: string, 1 to 16 characters. Required.
    #[track_caller]
    pub fn location_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LocationName", value);
        self
    }
}
