//! Ranges of addresses in CIDR notation.

use std::net::{Ipv4Addr, Ipv6Addr};

/// A range of addresses, all with the same first bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Network {
    pub(super) version: Version,
    first: u128,
    last: u128,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Version {
    V4,
    V6,
}

impl Network {
    /// The range that a text like `10.0.0.0/16` means; none where the address has bits behind the prefix.
    pub(super) fn read(text: &str) -> Option<Self> {
        let (address, length) = match text.split_once('/') {
            Some((address, length)) => (address, Some(length)),
            None => (text, None),
        };
        let (version, first, bits) = match address.parse::<Ipv4Addr>() {
            Ok(address) => (Version::V4, u128::from(address.to_bits()), 32),
            Err(_) => (
                Version::V6,
                address.parse::<Ipv6Addr>().ok()?.to_bits(),
                128,
            ),
        };
        let length = match length {
            Some(length) => length_in(length, version).filter(|length| *length <= bits)?,
            None => bits,
        };
        let free = u128::MAX.checked_shr(128 - (bits - length)).unwrap_or(0);
        (first & free == 0).then_some(Self {
            version,
            first,
            last: first | free,
        })
    }

    /// Whether all addresses of the other are among those of this one.
    pub(super) fn contains(self, other: Self) -> bool {
        self.version == other.version && self.first <= other.first && other.last <= self.last
    }

    /// Whether an address belongs to both.
    pub(super) fn overlaps(self, other: Self) -> bool {
        self.version == other.version && self.first <= other.last && other.first <= self.last
    }
}

/// The length of a prefix: a number, or for IPv4 the mask as an address.
fn length_in(text: &str, version: Version) -> Option<u32> {
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return text.parse().ok();
    }
    let mask = match version {
        Version::V4 => text.parse::<Ipv4Addr>().ok()?.to_bits(),
        Version::V6 => return None,
    };
    let is_mask = |mask: u32| mask.leading_ones() + mask.trailing_zeros() == 32 || mask == 0;
    [mask, !mask]
        .into_iter()
        .find(|mask| is_mask(*mask))
        .map(u32::leading_ones)
}

#[cfg(test)]
mod tests {
    use super::Network;

    #[test]
    fn a_network_is_read_as_written() {
        for text in [
            "10.0.0.0/16",
            "10.0.0.0",
            "0.0.0.0/0",
            "10.0.0.0/255.255.0.0",
            "10.0.0.0/0.0.255.255",
            "fc00::/16",
            "::/0",
        ] {
            assert!(Network::read(text).is_some(), "{text}");
        }
        for text in [
            "10.0.0.1/16",
            "10.0.0.0/33",
            "10.0.0.0/",
            "10.0.0.0/+8",
            "10.0.0.0/255.0.255.0",
            "010.0.0.0/8",
            "fc00::1/16",
            "fc00::/129",
            "vpc",
        ] {
            assert!(Network::read(text).is_none(), "{text}");
        }
    }

    #[test]
    fn networks_contain_and_overlap() {
        let network = |text| Network::read(text).unwrap();
        assert!(network("10.0.0.0/16").contains(network("10.0.255.0/24")));
        assert!(!network("10.0.0.0/16").contains(network("10.1.0.0/24")));
        assert!(!network("0.0.0.0/0").contains(network("::/128")));
        assert!(network("10.0.0.0/24").overlaps(network("10.0.0.128/25")));
        assert!(!network("10.0.0.0/25").overlaps(network("10.0.0.128/25")));
    }
}
