// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::RDS::DBClusterEndpoint` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::RDS::DBClusterEndpoint`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbclusterendpoint.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DBClusterEndpoint(Body);

resource! { DBClusterEndpoint "AWS::RDS::DBClusterEndpoint" }

impl DBClusterEndpoint {
    /// `CustomEndpointType`: `CustomEndpointType`. Required.
    #[track_caller]
    pub fn custom_endpoint_type(mut self, value: impl IntoValue<CustomEndpointType>) -> Self {
        self.0.set("CustomEndpointType", value);
        self
    }

    /// `DBClusterEndpointIdentifier`: string, 1 to 63 characters, pattern `^[a-z][a-z0-9]*(-[a-z0-9]+)*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn db_cluster_endpoint_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DBClusterEndpointIdentifier", value);
        self
    }

    /// `DBClusterIdentifier`: string, 1 to 63 characters, pattern `^[a-z][a-z0-9]*(-[a-z0-9]+)*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn db_cluster_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DBClusterIdentifier", value);
        self
    }

    /// `ExcludedMembers`: list of strings.
    #[track_caller]
    pub fn excluded_members(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ExcludedMembers", value);
        self
    }

    /// `StaticMembers`: list of strings.
    #[track_caller]
    pub fn static_members(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("StaticMembers", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<DBClusterEndpoint> {
    /// `DBClusterEndpointArn`
    #[inline]
    pub fn db_cluster_endpoint_arn(&self) -> Value<String> {
        self.attribute("DBClusterEndpointArn")
    }

    /// `DBClusterEndpointResourceIdentifier`
    #[inline]
    pub fn db_cluster_endpoint_resource_identifier(&self) -> Value<String> {
        self.attribute("DBClusterEndpointResourceIdentifier")
    }

    /// `Endpoint`
    #[inline]
    pub fn endpoint(&self) -> Value<String> {
        self.attribute("Endpoint")
    }

    /// `EndpointType`
    #[inline]
    pub fn endpoint_type(&self) -> Value<String> {
        self.attribute("EndpointType")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

choice! {
    /// `CustomEndpointType` of `AWS::RDS::DBClusterEndpoint`.
    CustomEndpointType
    READER "READER"
    WRITER "WRITER"
    ANY "ANY"
}

/// `Tag` of `AWS::RDS::DBClusterEndpoint`.
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
