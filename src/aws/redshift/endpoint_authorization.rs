// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Redshift::EndpointAuthorization` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Redshift::EndpointAuthorization`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-endpointauthorization.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct EndpointAuthorization(Body);

resource! { EndpointAuthorization "AWS::Redshift::EndpointAuthorization" }

impl EndpointAuthorization {
    /// `Account`: string, pattern `^\d{12}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn account(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Account", value);
        self
    }

    /// `ClusterIdentifier`: string, pattern `^(?=^[a-z][a-z0-9]*(-[a-z0-9]+)*$).{1,63}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn cluster_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClusterIdentifier", value);
        self
    }

    /// `Force`: boolean.
    #[track_caller]
    pub fn force(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Force", value);
        self
    }

    /// `VpcIds`: list of strings.
    #[track_caller]
    pub fn vpc_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("VpcIds", value);
        self
    }
}

impl Handle<EndpointAuthorization> {
    /// `AllowedAllVPCs`
    #[inline]
    pub fn allowed_all_vpcs(&self) -> Value<bool> {
        self.attribute("AllowedAllVPCs")
    }

    /// `AllowedVPCs`
    #[inline]
    pub fn allowed_vpcs(&self) -> Value<Vec<String>> {
        self.attribute("AllowedVPCs")
    }

    /// `AuthorizeTime`
    #[inline]
    pub fn authorize_time(&self) -> Value<String> {
        self.attribute("AuthorizeTime")
    }

    /// `ClusterStatus`
    #[inline]
    pub fn cluster_status(&self) -> Value<String> {
        self.attribute("ClusterStatus")
    }

    /// `EndpointCount`
    #[inline]
    pub fn endpoint_count(&self) -> Value<i64> {
        self.attribute("EndpointCount")
    }

    /// `Grantee`
    #[inline]
    pub fn grantee(&self) -> Value<String> {
        self.attribute("Grantee")
    }

    /// `Grantor`
    #[inline]
    pub fn grantor(&self) -> Value<String> {
        self.attribute("Grantor")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}
