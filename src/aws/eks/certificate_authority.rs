// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EKS::CertificateAuthority` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::EKS::CertificateAuthority`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-certificateauthority.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct CertificateAuthority(Body);

resource! { CertificateAuthority "AWS::EKS::CertificateAuthority" }

impl CertificateAuthority {
    /// `ClusterName`: string, 1 to 100 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn cluster_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClusterName", value);
        self
    }
}

impl Handle<CertificateAuthority> {
    /// `ActivatedAt`
    #[inline]
    pub fn activated_at(&self) -> Value<String> {
        self.attribute("ActivatedAt")
    }

    /// `ActivatedBy`
    #[inline]
    pub fn activated_by(&self) -> Value<String> {
        self.attribute("ActivatedBy")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `CreatedBy`
    #[inline]
    pub fn created_by(&self) -> Value<String> {
        self.attribute("CreatedBy")
    }

    /// `Data`
    #[inline]
    pub fn data(&self) -> Value<String> {
        self.attribute("Data")
    }

    /// `DistributionStatus`
    #[inline]
    pub fn distribution_status(&self) -> Value<String> {
        self.attribute("DistributionStatus")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `RollbackAvailable`
    #[inline]
    pub fn rollback_available(&self) -> Value<bool> {
        self.attribute("RollbackAvailable")
    }

    /// `ScheduledEvents`
    #[inline]
    pub fn scheduled_events(&self) -> Value<Node> {
        self.attribute("ScheduledEvents")
    }

    /// `ScheduledEvents.FinalAutoActivation`
    #[inline]
    pub fn scheduled_events_final_auto_activation(&self) -> Value<String> {
        self.attribute("ScheduledEvents.FinalAutoActivation")
    }

    /// `ScheduledEvents.FirstAutoActivation`
    #[inline]
    pub fn scheduled_events_first_auto_activation(&self) -> Value<String> {
        self.attribute("ScheduledEvents.FirstAutoActivation")
    }

    /// `SigningStatus`
    #[inline]
    pub fn signing_status(&self) -> Value<String> {
        self.attribute("SigningStatus")
    }

    /// `Validity`
    #[inline]
    pub fn validity(&self) -> Value<Node> {
        self.attribute("Validity")
    }

    /// `Validity.NotAfter`
    #[inline]
    pub fn validity_not_after(&self) -> Value<String> {
        self.attribute("Validity.NotAfter")
    }

    /// `Validity.NotBefore`
    #[inline]
    pub fn validity_not_before(&self) -> Value<String> {
        self.attribute("Validity.NotBefore")
    }
}
