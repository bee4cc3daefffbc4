mod block_device;
mod block_device_mapping_virtual_name;
mod ebs_iops_ignored;
mod ebs_volume;
mod eip_domain;
mod instance_image_id;
mod launch_template_vpc;
mod network;
mod private_ip_with_network_interface;
mod route_table_association;
mod security_group_all_to_and_from_ports;
mod security_group_protocols_and_ports_exclusive;
mod security_group_protocols_and_ports_inclusive;
mod virtual_name_ignored;
mod vpc_endpoint_private_dns_duplicate;
mod vpc_subnet_cidr;
mod vpc_subnet_overlap;
mod vpn_gateway_type;

use super::Rule;

pub(super) const RULES: &[&Rule] = &[
    &route_table_association::RULE,
    &vpc_subnet_cidr::RULE,
    &vpc_subnet_overlap::RULE,
    &vpc_endpoint_private_dns_duplicate::RULE,
    &ebs_volume::RULE,
    &instance_image_id::RULE,
    &private_ip_with_network_interface::RULE,
    &security_group_protocols_and_ports_inclusive::RULE,
    &security_group_all_to_and_from_ports::RULE,
    &launch_template_vpc::RULE,
    &block_device_mapping_virtual_name::RULE,
    &ebs_iops_ignored::RULE,
    &security_group_protocols_and_ports_exclusive::RULE,
    &virtual_name_ignored::RULE,
    &eip_domain::RULE,
    &vpn_gateway_type::RULE,
];
