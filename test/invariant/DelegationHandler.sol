// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IVotesDelegation} from "../../contracts/delegation/IVotesDelegation.sol";
import {ExposedVotesToken} from "../../contracts/mocks/ExposedVotesToken.sol";
import {DelegationModel} from "../support/DelegationModel.sol";
import {Test} from "../support/Test.sol";

/**
 * @title Everything accounts can do with units and delegations, in any order and at any time
 * @notice Each action does what its seed says, to the token and to a model of it. For every timepoint in which something
 * happened, and for the borders at which delegations end, it keeps what the model said then.
 * @dev It keeps the time itself, because a warp ends with the call that made it.
 */
contract DelegationHandler is Test {
    uint48 private constant _EPOCH = 30 days;
    uint256 private constant _MAX_SUPPLY = 1e30;

    /// @notice What the model said of one timepoint.
    struct Moment {
        uint48 timepoint;
        uint256 supply;
    }

    DelegationModel public model;

    /// @notice The time, in seconds.
    uint256 public time;
    /// @notice How often an action changed something.
    mapping(bytes4 action => uint256 count) public done;

    // In storage, because the runner recognises a handler by its code, which many immutable values would change.
    ExposedVotesToken private _token;
    Moment[] private _moments;
    address[] private _members;
    mapping(uint48 timepoint => mapping(uint8 topic => mapping(address member => uint256))) private _power;
    mapping(uint48 timepoint => mapping(uint8 topic => uint256)) private _delegated;
    mapping(uint48 timepoint => mapping(uint8 topic => mapping(address member => bytes32))) private _holders;

    constructor(ExposedVotesToken token, address[] memory members) {
        _token = token;
        model = new DelegationModel(members);
        _members = members;
        time = vm.getBlockTimestamp();
        for (uint256 i = 0; i < members.length; ++i) {
            token.$_mint(members[i], 1_000_003 * 10 ** (6 * i));
            model.move(address(0), members[i], 1_000_003 * 10 ** (6 * i));
        }
        _observe(uint48(time));
    }

    /// @dev Every action happens at the handler's time, and is followed by a look at what it changed.
    modifier action() {
        vm.warp(time);
        _;
        _observe(uint48(time));
    }

    function transfer(uint256 from, uint256 to, uint256 units) external action {
        units = _bound(units, 0, model.unitsOf(_member(from)));
        vm.prank(_member(from));
        _token.transfer(_member(to), units);
        model.move(_member(from), _member(to), units);
        if (units != 0) ++done[this.transfer.selector];
    }

    /// @dev One in eight is so large that it does not fit where ordinary balances are kept.
    function mint(uint256 to, uint256 units) external action {
        uint256 room = _MAX_SUPPLY - _token.totalSupply();
        units = _bound(units, 0, units % 8 == 0 || room < 1e24 ? room : 1e24);
        _token.$_mint(_member(to), units);
        model.move(address(0), _member(to), units);
        if (units != 0) ++done[this.mint.selector];
    }

    function burn(uint256 from, uint256 units) external action {
        units = _bound(units, 0, model.unitsOf(_member(from)));
        _token.$_burn(_member(from), units);
        model.move(_member(from), address(0), units);
        if (units != 0) ++done[this.burn.selector];
    }

    function delegate(uint256 from, uint256 to) external action {
        vm.prank(_member(from));
        _token.delegate(_member(to));
        model.instruct(_member(from), IVotesDelegation.Delegation(0, 0, _shares(to, 1)));
        ++done[this.delegate.selector];
    }

    function takeBack(uint256 from) external action {
        vm.prank(_member(from));
        _token.delegate(address(0));
        model.instruct(_member(from), IVotesDelegation.Delegation(0, 0, _shares(0, 0)));
        ++done[this.takeBack.selector];
    }

    function split(uint256 from, uint256 seed) external action {
        IVotesDelegation.Delegation[] memory delegations = new IVotesDelegation.Delegation[](1);
        delegations[0] = IVotesDelegation.Delegation(0, _end(seed >> 128), _shares(seed, 1 + (seed % _members.length)));
        _set(_member(from), delegations);
        ++done[this.split.selector];
    }

    function setTopic(uint256 from, uint256 topic, uint256 seed) external action {
        IVotesDelegation.Delegation[] memory delegations = new IVotesDelegation.Delegation[](1);
        delegations[0] = _topicDelegation(_topic(topic), seed);
        _set(_member(from), delegations);
        ++done[this.setTopic.selector];
    }

    /// @dev The default and two topics in one transaction.
    function setSeveral(uint256 from, uint256 seed) external action {
        IVotesDelegation.Delegation[] memory delegations = new IVotesDelegation.Delegation[](3);
        delegations[0] = _topicDelegation(_topic(seed), seed >> 8);
        uint256 count = (seed >> 64) % (_members.length + 1);
        delegations[1] = IVotesDelegation.Delegation(0, count == 0 ? 0 : _end(seed >> 128), _shares(seed >> 16, count));
        delegations[2] = _topicDelegation(_topic((seed % 4) + 1), seed >> 24);
        _set(_member(from), delegations);
        ++done[this.setSeveral.selector];
    }

    function wait(uint256 seconds_) external {
        _goTo(time + _bound(seconds_, 1, 20 days));
        ++done[this.wait.selector];
    }

    /// @dev To the last second of an epoch or the first of the next, where delegations end.
    function waitForABorder(uint256 epochs, bool isBefore) external {
        uint256 border = (time / _EPOCH + _bound(epochs, 1, 3)) * _EPOCH;
        uint256 target = isBefore ? border - 1 : border;
        if (target == time) return;
        _goTo(target);
        ++done[this.waitForABorder.selector];
    }

    function memberCount() external view returns (uint256) {
        return _members.length;
    }

    function memberAt(uint256 index) external view returns (address) {
        return _members[index];
    }

    function momentCount() external view returns (uint256) {
        return _moments.length;
    }

    function momentAt(uint256 index) external view returns (Moment memory) {
        return _moments[index];
    }

    /// @notice The topics that are looked at: the default, those that are delegated apart, and one that never is.
    function topics() public pure returns (uint8[6] memory) {
        return [0, 1, 2, 9, 16, 5];
    }

    function powerAt(uint48 timepoint, uint8 topic, address member) external view returns (uint256) {
        return _power[timepoint][topic][member];
    }

    function delegatedAt(uint48 timepoint, uint8 topic) external view returns (uint256) {
        return _delegated[timepoint][topic];
    }

    /// @notice The hash of who held what of `member`'s, as the token is to say it.
    function holdersAt(uint48 timepoint, uint8 topic, address member) external view returns (bytes32) {
        return _holders[timepoint][topic][member];
    }

    function _set(address member, IVotesDelegation.Delegation[] memory delegations) private {
        vm.prank(member);
        _token.setDelegations(delegations);
        for (uint256 i = 0; i < delegations.length; ++i) {
            model.instruct(member, delegations[i]);
        }
    }

    function _goTo(uint256 target) private {
        uint256 border = (time / _EPOCH + 1) * _EPOCH;
        for (; border < target; border += _EPOCH) {
            _observe(uint48(border - 1));
            _observe(uint48(border));
        }
        time = target;
        _observe(uint48(target));
    }

    function _member(uint256 seed) private view returns (address) {
        return _members[seed % _members.length];
    }

    function _topic(uint256 seed) private pure returns (uint8) {
        return topics()[1 + (seed % 4)];
    }

    /// @dev One in four takes the topic back.
    function _topicDelegation(uint8 topic, uint256 seed) private view returns (IVotesDelegation.Delegation memory) {
        if (seed % 4 == 0) return IVotesDelegation.Delegation(topic, 0, _shares(0, 0));
        return IVotesDelegation.Delegation(topic, _end(seed >> 128), _shares(seed, 1));
    }

    /// @dev Half of all delegations have no end; the others end soon or as late as they may.
    function _end(uint256 seed) private view returns (uint48) {
        if (seed % 2 == 0) return 0;
        uint256 epochs = seed % 3 == 0 ? 24 : 1 + ((seed >> 8) % 3);
        return uint48((time / _EPOCH + epochs) * _EPOCH);
    }

    /// @dev `count` different members, the first one anywhere and the others ascending, with shares that sum up.
    function _shares(uint256 seed, uint256 count) private view returns (IVotesDelegation.Share[] memory shares) {
        shares = new IVotesDelegation.Share[](count);
        if (count == 0) return shares;
        uint256 first = seed % _members.length;
        shares[0].delegate = _members[first];
        uint256 filled = 1;
        for (uint256 i = 0; filled < count; ++i) {
            if (i != first) shares[filled++].delegate = _members[i];
        }
        uint16 rest = 10_000;
        for (uint256 i = 1; i < count; ++i) {
            shares[i].basisPoints = uint16(1 + (uint256(keccak256(abi.encode(seed, i))) % 1_200));
            rest -= shares[i].basisPoints;
        }
        shares[0].basisPoints = rest;
    }

    /// @dev The last change in a second is what counts for it.
    function _observe(uint48 timepoint) private {
        if (_moments.length == 0 || _moments[_moments.length - 1].timepoint != timepoint) {
            _moments.push(Moment(timepoint, 0));
        }
        uint256 supply;
        uint8[6] memory all = topics();
        for (uint256 i = 0; i < _members.length; ++i) {
            address member = _members[i];
            supply += model.unitsOf(member);
            for (uint256 j = 0; j < all.length; ++j) {
                _power[timepoint][all[j]][member] = model.power(member, all[j], timepoint);
                _holders[timepoint][all[j]][member] = _hashHolders(member, all[j], timepoint);
            }
        }
        for (uint256 j = 0; j < all.length; ++j) {
            _delegated[timepoint][all[j]] = model.delegatedUnits(all[j], timepoint);
        }
        _moments[_moments.length - 1].supply = supply;
    }

    /// @dev Of an account that gave nothing away the token is to say nothing.
    function _hashHolders(address member, uint8 topic, uint48 timepoint) private view returns (bytes32) {
        (address[] memory delegates, uint256[] memory units) = model.holders(member, topic, timepoint);
        if (delegates.length != 1 || delegates[0] != member) return keccak256(abi.encode(delegates, units));
        return keccak256(abi.encode(new address[](0), new uint256[](0)));
    }
}
