// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::CapacityReservation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::EC2::CapacityReservation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-capacityreservation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct CapacityReservation(Body);

resource! { CapacityReservation "AWS::EC2::CapacityReservation" }

impl CapacityReservation {
    /// `AvailabilityZone`: string. A change replaces the resource.
    #[track_caller]
    pub fn availability_zone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AvailabilityZone", value);
        self
    }

    /// `AvailabilityZoneId`: string. A change replaces the resource.
    #[track_caller]
    pub fn availability_zone_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AvailabilityZoneId", value);
        self
    }

    /// `EbsOptimized`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn ebs_optimized(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EbsOptimized", value);
        self
    }

    /// `EndDate`: string.
    #[track_caller]
    pub fn end_date(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EndDate", value);
        self
    }

    /// `EndDateType`: `EndDateType`.
    #[track_caller]
    pub fn end_date_type(mut self, value: impl IntoValue<EndDateType>) -> Self {
        self.0.set("EndDateType", value);
        self
    }

    /// `EphemeralStorage`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn ephemeral_storage(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EphemeralStorage", value);
        self
    }

    /// `InstanceCount`: integer. Required.
    #[track_caller]
    pub fn instance_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("InstanceCount", value);
        self
    }

    /// `InstanceMatchCriteria`: `InstanceMatchCriteria`. A change replaces the resource.
    #[track_caller]
    pub fn instance_match_criteria(mut self, value: impl IntoValue<InstanceMatchCriteria>) -> Self {
        self.0.set("InstanceMatchCriteria", value);
        self
    }

    /// `InstancePlatform`: `InstancePlatform`. Required. A change replaces the resource.
    #[track_caller]
    pub fn instance_platform(mut self, value: impl IntoValue<InstancePlatform>) -> Self {
        self.0.set("InstancePlatform", value);
        self
    }

    /// `InstanceType`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn instance_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceType", value);
        self
    }

    /// `OutPostArn`: string, pattern `^arn:aws([a-z-]+)?:outposts:[a-z\d-]+:\d{12}:outpost/op-[a-f0-9]{17}$`. A change replaces the resource.
    #[track_caller]
    pub fn out_post_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OutPostArn", value);
        self
    }

    /// `PlacementGroupArn`: string, pattern `^arn:aws([a-z-]+)?:ec2:[a-z\d-]+:\d{12}:placement-group/^.{1,255}$`. A change replaces the resource.
    #[track_caller]
    pub fn placement_group_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PlacementGroupArn", value);
        self
    }

    /// `TagSpecifications`: list of `TagSpecification`. A change replaces the resource.
    #[track_caller]
    pub fn tag_specifications(mut self, value: impl IntoValue<ListOf<TagSpecification>>) -> Self {
        self.0.set("TagSpecifications", value);
        self
    }

    /// `Tenancy`: `Tenancy`. A change replaces the resource.
    #[track_caller]
    pub fn tenancy(mut self, value: impl IntoValue<Tenancy>) -> Self {
        self.0.set("Tenancy", value);
        self
    }

    /// `UnusedReservationBillingOwnerId`: string.
    #[track_caller]
    pub fn unused_reservation_billing_owner_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UnusedReservationBillingOwnerId", value);
        self
    }
}

impl Handle<CapacityReservation> {
    /// `AvailabilityZone`
    #[inline]
    pub fn availability_zone(&self) -> Value<String> {
        self.attribute("AvailabilityZone")
    }

    /// `AvailabilityZoneId`
    #[inline]
    pub fn availability_zone_id(&self) -> Value<String> {
        self.attribute("AvailabilityZoneId")
    }

    /// `AvailableInstanceCount`
    #[inline]
    pub fn available_instance_count(&self) -> Value<i64> {
        self.attribute("AvailableInstanceCount")
    }

    /// `CapacityAllocationSet`
    #[inline]
    pub fn capacity_allocation_set(&self) -> Value<Node> {
        self.attribute("CapacityAllocationSet")
    }

    /// `CapacityReservationArn`
    #[inline]
    pub fn capacity_reservation_arn(&self) -> Value<String> {
        self.attribute("CapacityReservationArn")
    }

    /// `CapacityReservationFleetId`
    #[inline]
    pub fn capacity_reservation_fleet_id(&self) -> Value<String> {
        self.attribute("CapacityReservationFleetId")
    }

    /// `CommitmentInfo.CommitmentEndDate`
    #[inline]
    pub fn commitment_info_commitment_end_date(&self) -> Value<String> {
        self.attribute("CommitmentInfo.CommitmentEndDate")
    }

    /// `CommitmentInfo.CommittedInstanceCount`
    #[inline]
    pub fn commitment_info_committed_instance_count(&self) -> Value<i64> {
        self.attribute("CommitmentInfo.CommittedInstanceCount")
    }

    /// `CreateDate`
    #[inline]
    pub fn create_date(&self) -> Value<String> {
        self.attribute("CreateDate")
    }

    /// `DeliveryPreference`
    #[inline]
    pub fn delivery_preference(&self) -> Value<String> {
        self.attribute("DeliveryPreference")
    }

    /// `EbsOptimized`
    #[inline]
    pub fn ebs_optimized(&self) -> Value<bool> {
        self.attribute("EbsOptimized")
    }

    /// `EndDate`
    #[inline]
    pub fn end_date(&self) -> Value<String> {
        self.attribute("EndDate")
    }

    /// `EndDateType`
    #[inline]
    pub fn end_date_type(&self) -> Value<String> {
        self.attribute("EndDateType")
    }

    /// `EphemeralStorage`
    #[inline]
    pub fn ephemeral_storage(&self) -> Value<bool> {
        self.attribute("EphemeralStorage")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `InstanceCount`
    #[inline]
    pub fn instance_count(&self) -> Value<i64> {
        self.attribute("InstanceCount")
    }

    /// `InstanceMatchCriteria`
    #[inline]
    pub fn instance_match_criteria(&self) -> Value<String> {
        self.attribute("InstanceMatchCriteria")
    }

    /// `InstancePlatform`
    #[inline]
    pub fn instance_platform(&self) -> Value<String> {
        self.attribute("InstancePlatform")
    }

    /// `InstanceType`
    #[inline]
    pub fn instance_type(&self) -> Value<String> {
        self.attribute("InstanceType")
    }

    /// `OutPostArn`
    #[inline]
    pub fn out_post_arn(&self) -> Value<String> {
        self.attribute("OutPostArn")
    }

    /// `OwnerId`
    #[inline]
    pub fn owner_id(&self) -> Value<String> {
        self.attribute("OwnerId")
    }

    /// `PlacementGroupArn`
    #[inline]
    pub fn placement_group_arn(&self) -> Value<String> {
        self.attribute("PlacementGroupArn")
    }

    /// `ReservationType`
    #[inline]
    pub fn reservation_type(&self) -> Value<String> {
        self.attribute("ReservationType")
    }

    /// `StartDate`
    #[inline]
    pub fn start_date(&self) -> Value<String> {
        self.attribute("StartDate")
    }

    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }

    /// `TagSpecifications`
    #[inline]
    pub fn tag_specifications(&self) -> Value<Node> {
        self.attribute("TagSpecifications")
    }

    /// `Tenancy`
    #[inline]
    pub fn tenancy(&self) -> Value<String> {
        self.attribute("Tenancy")
    }

    /// `TotalInstanceCount`
    #[inline]
    pub fn total_instance_count(&self) -> Value<i64> {
        self.attribute("TotalInstanceCount")
    }

    /// `UnusedReservationBillingOwnerId`
    #[inline]
    pub fn unused_reservation_billing_owner_id(&self) -> Value<String> {
        self.attribute("UnusedReservationBillingOwnerId")
    }
}

choice! {
    /// `EndDateType` of `AWS::EC2::CapacityReservation`.
    EndDateType
    LIMITED "limited"
    UNLIMITED "unlimited"
}

choice! {
    /// `InstanceMatchCriteria` of `AWS::EC2::CapacityReservation`.
    InstanceMatchCriteria
    OPEN "open"
    TARGETED "targeted"
}

choice! {
    /// `InstancePlatform` of `AWS::EC2::CapacityReservation`.
    InstancePlatform
    LINUX_WITH_SQL_SERVER_ENTERPRISE "Linux with SQL Server Enterprise"
    LINUX_WITH_SQL_SERVER_STANDARD "Linux with SQL Server Standard"
    LINUX_WITH_SQL_SERVER_WEB "Linux with SQL Server Web"
    LINUX_UNIX "Linux/UNIX"
    RHEL_WITH_HA "RHEL with HA"
    RHEL_WITH_HA_AND_SQL_SERVER_ENTERPRISE "RHEL with HA and SQL Server Enterprise"
    RHEL_WITH_HA_AND_SQL_SERVER_STANDARD "RHEL with HA and SQL Server Standard"
    RHEL_WITH_SQL_SERVER_ENTERPRISE "RHEL with SQL Server Enterprise"
    RHEL_WITH_SQL_SERVER_STANDARD "RHEL with SQL Server Standard"
    RHEL_WITH_SQL_SERVER_WEB "RHEL with SQL Server Web"
    RED_HAT_ENTERPRISE_LINUX "Red Hat Enterprise Linux"
    SUSE_LINUX "SUSE Linux"
    UBUNTU_PRO "Ubuntu Pro"
    WINDOWS "Windows"
    WINDOWS_WITH_SQL_SERVER "Windows with SQL Server"
    WINDOWS_WITH_SQL_SERVER_ENTERPRISE "Windows with SQL Server Enterprise"
    WINDOWS_WITH_SQL_SERVER_STANDARD "Windows with SQL Server Standard"
    WINDOWS_WITH_SQL_SERVER_WEB "Windows with SQL Server Web"
}

/// `Tag` of `AWS::EC2::CapacityReservation`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `TagSpecification` of `AWS::EC2::CapacityReservation`.
#[derive(Clone, Default)]
#[must_use]
pub struct TagSpecification(Properties);

properties! { TagSpecification }

impl TagSpecification {
    /// `ResourceType`: `TagSpecificationResourceType`.
    #[track_caller]
    pub fn resource_type(mut self, value: impl IntoValue<TagSpecificationResourceType>) -> Self {
        self.0.set("ResourceType", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

choice! {
    /// `TagSpecificationResourceType` of `AWS::EC2::CapacityReservation`.
    TagSpecificationResourceType
    APPLICATION_STATUS_CHECK "application-status-check"
    CAPACITY_BLOCK "capacity-block"
    CAPACITY_MANAGER_DATA_EXPORT "capacity-manager-data-export"
    CAPACITY_RESERVATION "capacity-reservation"
    CAPACITY_RESERVATION_CANCELLATION_QUOTE "capacity-reservation-cancellation-quote"
    CAPACITY_RESERVATION_FLEET "capacity-reservation-fleet"
    CAPACITY_RESERVATION_MODIFICATION_QUOTE "capacity-reservation-modification-quote"
    CARRIER_GATEWAY "carrier-gateway"
    CLIENT_VPN_ENDPOINT "client-vpn-endpoint"
    COIP_POOL "coip-pool"
    CUSTOMER_GATEWAY "customer-gateway"
    DECLARATIVE_POLICIES_REPORT "declarative-policies-report"
    DEDICATED_HOST "dedicated-host"
    DHCP_OPTIONS "dhcp-options"
    EGRESS_ONLY_INTERNET_GATEWAY "egress-only-internet-gateway"
    ELASTIC_GPU "elastic-gpu"
    ELASTIC_IP "elastic-ip"
    EXPORT_IMAGE_TASK "export-image-task"
    EXPORT_INSTANCE_TASK "export-instance-task"
    FLEET "fleet"
    FPGA_IMAGE "fpga-image"
    HOST_RESERVATION "host-reservation"
    IMAGE "image"
    IMAGE_USAGE_REPORT "image-usage-report"
    IMPORT_IMAGE_TASK "import-image-task"
    IMPORT_SNAPSHOT_TASK "import-snapshot-task"
    INSTANCE "instance"
    INSTANCE_CONNECT_ENDPOINT "instance-connect-endpoint"
    INSTANCE_EVENT_WINDOW "instance-event-window"
    INTERNET_GATEWAY "internet-gateway"
    IPAM "ipam"
    IPAM_EXTERNAL_RESOURCE_VERIFICATION_TOKEN "ipam-external-resource-verification-token"
    IPAM_INTERNET_REGISTRY_ASSOCIATION "ipam-internet-registry-association"
    IPAM_POLICY "ipam-policy"
    IPAM_POOL "ipam-pool"
    IPAM_POOL_ALLOCATION "ipam-pool-allocation"
    IPAM_PREFIX_LIST_RESOLVER "ipam-prefix-list-resolver"
    IPAM_PREFIX_LIST_RESOLVER_TARGET "ipam-prefix-list-resolver-target"
    IPAM_RESOURCE_DISCOVERY "ipam-resource-discovery"
    IPAM_RESOURCE_DISCOVERY_ASSOCIATION "ipam-resource-discovery-association"
    IPAM_SCOPE "ipam-scope"
    IPV4POOL_EC2 "ipv4pool-ec2"
    IPV6POOL_EC2 "ipv6pool-ec2"
    KEY_PAIR "key-pair"
    LAUNCH_TEMPLATE "launch-template"
    LOCAL_GATEWAY "local-gateway"
    LOCAL_GATEWAY_ROUTE_TABLE "local-gateway-route-table"
    LOCAL_GATEWAY_ROUTE_TABLE_VIRTUAL_INTERFACE_GROUP_ASSOCIATION "local-gateway-route-table-virtual-interface-group-association"
    LOCAL_GATEWAY_ROUTE_TABLE_VPC_ASSOCIATION "local-gateway-route-table-vpc-association"
    LOCAL_GATEWAY_VIRTUAL_INTERFACE "local-gateway-virtual-interface"
    LOCAL_GATEWAY_VIRTUAL_INTERFACE_GROUP "local-gateway-virtual-interface-group"
    MAC_MODIFICATION_TASK "mac-modification-task"
    NATGATEWAY "natgateway"
    NETWORK_ACL "network-acl"
    NETWORK_INSIGHTS_ACCESS_SCOPE "network-insights-access-scope"
    NETWORK_INSIGHTS_ACCESS_SCOPE_ANALYSIS "network-insights-access-scope-analysis"
    NETWORK_INSIGHTS_ANALYSIS "network-insights-analysis"
    NETWORK_INSIGHTS_PATH "network-insights-path"
    NETWORK_INTERFACE "network-interface"
    OUTPOST_LAG "outpost-lag"
    PLACEMENT_GROUP "placement-group"
    PREFIX_LIST "prefix-list"
    REPLACE_ROOT_VOLUME_TASK "replace-root-volume-task"
    RESERVED_INSTANCES "reserved-instances"
    ROUTE_SERVER "route-server"
    ROUTE_SERVER_ENDPOINT "route-server-endpoint"
    ROUTE_SERVER_PEER "route-server-peer"
    ROUTE_TABLE "route-table"
    SECONDARY_INTERFACE "secondary-interface"
    SECONDARY_NETWORK "secondary-network"
    SECONDARY_SUBNET "secondary-subnet"
    SECURITY_GROUP "security-group"
    SECURITY_GROUP_RULE "security-group-rule"
    SERVICE_LINK_VIRTUAL_INTERFACE "service-link-virtual-interface"
    SNAPSHOT "snapshot"
    SPOT_FLEET_REQUEST "spot-fleet-request"
    SPOT_INSTANCES_REQUEST "spot-instances-request"
    SUBNET "subnet"
    SUBNET_CIDR_RESERVATION "subnet-cidr-reservation"
    TRAFFIC_MIRROR_FILTER "traffic-mirror-filter"
    TRAFFIC_MIRROR_FILTER_RULE "traffic-mirror-filter-rule"
    TRAFFIC_MIRROR_SESSION "traffic-mirror-session"
    TRAFFIC_MIRROR_TARGET "traffic-mirror-target"
    TRANSIT_GATEWAY "transit-gateway"
    TRANSIT_GATEWAY_ATTACHMENT "transit-gateway-attachment"
    TRANSIT_GATEWAY_CONNECT_PEER "transit-gateway-connect-peer"
    TRANSIT_GATEWAY_METERING_POLICY "transit-gateway-metering-policy"
    TRANSIT_GATEWAY_MULTICAST_DOMAIN "transit-gateway-multicast-domain"
    TRANSIT_GATEWAY_POLICY_TABLE "transit-gateway-policy-table"
    TRANSIT_GATEWAY_ROUTE_TABLE "transit-gateway-route-table"
    TRANSIT_GATEWAY_ROUTE_TABLE_ANNOUNCEMENT "transit-gateway-route-table-announcement"
    VERIFIED_ACCESS_ENDPOINT "verified-access-endpoint"
    VERIFIED_ACCESS_ENDPOINT_TARGET "verified-access-endpoint-target"
    VERIFIED_ACCESS_GROUP "verified-access-group"
    VERIFIED_ACCESS_INSTANCE "verified-access-instance"
    VERIFIED_ACCESS_POLICY "verified-access-policy"
    VERIFIED_ACCESS_TRUST_PROVIDER "verified-access-trust-provider"
    VOLUME "volume"
    VPC "vpc"
    VPC_BLOCK_PUBLIC_ACCESS_EXCLUSION "vpc-block-public-access-exclusion"
    VPC_ENCRYPTION_CONTROL "vpc-encryption-control"
    VPC_ENDPOINT "vpc-endpoint"
    VPC_ENDPOINT_CONNECTION "vpc-endpoint-connection"
    VPC_ENDPOINT_CONNECTION_DEVICE_TYPE "vpc-endpoint-connection-device-type"
    VPC_ENDPOINT_SERVICE "vpc-endpoint-service"
    VPC_ENDPOINT_SERVICE_PERMISSION "vpc-endpoint-service-permission"
    VPC_FLOW_LOG "vpc-flow-log"
    VPC_PEERING_CONNECTION "vpc-peering-connection"
    VPN_CONCENTRATOR "vpn-concentrator"
    VPN_CONNECTION "vpn-connection"
    VPN_CONNECTION_DEVICE_TYPE "vpn-connection-device-type"
    VPN_GATEWAY "vpn-gateway"
}

choice! {
    /// `Tenancy` of `AWS::EC2::CapacityReservation`.
    Tenancy
    DEDICATED "dedicated"
    DEFAULT "default"
}
